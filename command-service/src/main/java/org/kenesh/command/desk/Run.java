package org.kenesh.command.desk;

/** Commands that come one after another, such as the lines of an import. */
public final class Run {

    private final boolean stopsWhenRefused;
    private volatile boolean stopped;

    /** A run that goes on after a refusal, or does not. */
    public Run(boolean stopsWhenRefused) {
        this.stopsWhenRefused = stopsWhenRefused;
    }

    /** Whether commands of this run are not looked at any longer. */
    public boolean stopped() {
        return stopped;
    }

    /** Nothing that comes after this is looked at. */
    public void stop() {
        stopped = true;
    }

    boolean stopsWhenRefused() {
        return stopsWhenRefused;
    }
}

package org.kenesh.command.desk;

/** What becomes of a command once the group that it is in was written. */
@FunctionalInterface
interface Answer {

    /** The outcome, given the position of the group's first event. */
    Outcome when(long first);

    /** An outcome that does not depend on it. */
    static Answer now(Outcome outcome) {
        return _ -> outcome;
    }
}

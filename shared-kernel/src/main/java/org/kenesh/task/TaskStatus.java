package org.kenesh.task;

/** How far control of a task is. */
public enum TaskStatus {
    /** There is no such assignment on that day. */
    NOT_ASSIGNED,
    /** Given, and nobody has reacted. */
    OPEN,
    /** Somebody responsible took note of it. */
    ACKNOWLEDGED,
    /** Somebody responsible reported on it. */
    IN_PROGRESS,
    /** Completion was reported and waits to be accepted or returned. */
    REPORTED,
    /** A reported completion was given back. */
    RETURNED,
    /** Work and deadline rest. */
    SUSPENDED,
    /** Completion was accepted: closed. */
    ACCEPTED,
    /** It need not be done any longer: closed. */
    CANCELLED;

    /** Whether control has ended. */
    public boolean closed() {
        return this == ACCEPTED || this == CANCELLED;
    }

    /** Whether somebody still has to do something about it: the deadline runs. */
    public boolean running() {
        return switch (this) {
            case OPEN, ACKNOWLEDGED, IN_PROGRESS, RETURNED -> true;
            case NOT_ASSIGNED, REPORTED, SUSPENDED, ACCEPTED, CANCELLED -> false;
        };
    }
}

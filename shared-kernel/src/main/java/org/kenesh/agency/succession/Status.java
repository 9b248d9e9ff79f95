package org.kenesh.agency.succession;

/** What can be said of who is responsible. */
public enum Status {
    /** The task has no assignment in force at that state of knowledge. */
    UNKNOWN,
    /** The day is before the day of assignment. */
    NOT_YET_ASSIGNED,
    /** Control had ended; the answer is that of the day on which it ended. */
    CLOSED,
    /** One agency. */
    RESOLVED,
    /** Nobody: the last agencies are where to ask. */
    ORPHANED,
    /** Lines of equal rank, or acts of one day in an unknown order, disagree. */
    CONFLICT,
    /** Several agencies, and nothing decides among them. */
    AMBIGUOUS,
    /** It depends on the day that an imprecise date stands for. */
    DATE_UNCERTAIN;

    /** Whether it goes on without anybody to whom it can be said to belong. */
    public boolean unsettled() {
        return switch (this) {
            case ORPHANED, CONFLICT, AMBIGUOUS, DATE_UNCERTAIN -> true;
            case UNKNOWN, NOT_YET_ASSIGNED, CLOSED, RESOLVED -> false;
        };
    }
}

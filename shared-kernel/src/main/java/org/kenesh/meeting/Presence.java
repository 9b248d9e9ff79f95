package org.kenesh.meeting;

/** Whether anybody sat on a seat. */
public enum Presence {
    /** Whoever holds it. */
    PRESENT,
    /** A substitute instead. */
    SUBSTITUTE,
    /** Nobody, as was said before. */
    EXCUSED,
    /** Nobody. */
    ABSENT;

    /** Whether the seat was taken. */
    public boolean there() {
        return this == PRESENT || this == SUBSTITUTE;
    }
}

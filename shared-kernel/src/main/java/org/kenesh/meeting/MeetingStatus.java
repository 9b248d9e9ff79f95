package org.kenesh.meeting;

/** How far a meeting is. */
public enum MeetingStatus {
    /** It was called, and has not begun. */
    CONVENED,
    OPEN,
    /** It was interrupted and goes on later. */
    ADJOURNED,
    CLOSED,
    /** It is not held. */
    CANCELLED;

    /** Whether it was ever opened. */
    public boolean held() {
        return this == OPEN || this == ADJOURNED || this == CLOSED;
    }
}

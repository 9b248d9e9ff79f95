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

    /** Whether its agenda may still be changed before it begins. */
    public boolean ahead() {
        return this == CONVENED;
    }

    /** Whether it was ever opened. */
    public boolean held() {
        return this == OPEN || this == ADJOURNED || this == CLOSED;
    }
}

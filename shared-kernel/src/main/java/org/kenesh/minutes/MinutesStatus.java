package org.kenesh.minutes;

/** How far minutes are. */
public enum MinutesStatus {
    DRAFTED,
    /** Sent to the seats, who may comment. */
    CIRCULATED,
    APPROVED,
    SIGNED
}

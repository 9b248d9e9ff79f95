package org.kenesh.council;

/** What a seat is for. */
public enum SeatRole {
    CHAIR,
    DEPUTY_CHAIR,
    SECRETARY,
    MEMBER,
    OBSERVER
}

package org.kenesh.meeting;

/** How a meeting is held. */
public enum MeetingForm {
    IN_PERSON,
    REMOTE,
    HYBRID
}

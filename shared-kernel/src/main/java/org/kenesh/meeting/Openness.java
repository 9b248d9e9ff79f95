package org.kenesh.meeting;

/** Who may know of an agenda item. */
public enum Openness {
    OPEN,
    CONFIDENTIAL
}

package org.kenesh.query.search;

/** What can be found. */
public enum Kind {
    DECISION,
    TASK,
    /** An item of the agenda of a meeting. */
    ITEM,
    MINUTES,
    SUBMISSION,
    /** A written procedure. */
    PROCEDURE,
    DOCUMENT
}

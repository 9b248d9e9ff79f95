package org.kenesh.query.paper;

/** The kinds of official papers. */
public enum Kind {
    AGENDA,
    MINUTES,
    DECISION_EXTRACT,
    OUTSTANDING_TASKS,
    IMPLEMENTATION_REPORT
}

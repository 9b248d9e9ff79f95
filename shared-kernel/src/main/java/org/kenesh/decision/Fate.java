package org.kenesh.decision;

/** What became of a recommendation. */
public enum Fate {
    PENDING,
    ACCEPTED,
    DECLINED,
    LAPSED
}

package org.kenesh.meeting;

/** What a seat says to a proposal. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAINED
}

package org.kenesh.council;

/** Whether a seat has a vote. */
public enum VotingRight {
    VOTING,
    NOT_VOTING
}

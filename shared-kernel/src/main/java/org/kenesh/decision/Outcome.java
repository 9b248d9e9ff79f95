package org.kenesh.decision;

/** What was done with a proposal. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    /** It is to be dealt with later. */
    DEFERRED,
    /** Taken note of. */
    NOTED,
    /** Whoever brought it took it back. */
    WITHDRAWN;

    /** Whether it says what the council wants, for which a quorum and votes are needed. */
    public boolean ofSubstance() {
        return this == ADOPTED || this == REJECTED;
    }
}

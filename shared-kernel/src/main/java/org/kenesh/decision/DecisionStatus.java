package org.kenesh.decision;

/** Whether a decision is in force. */
public enum DecisionStatus {
    /** It is, or it decided nothing that could be in force. */
    IN_FORCE,
    /** What it wanted is done. */
    FULFILLED,
    /** It is of no effect any longer. */
    LAPSED,
    /** Another decision took its place. */
    SUPERSEDED,
    /** Another decision took it back. */
    REVOKED;

    /** Whether another decision may still end it. */
    public boolean live() {
        return this == IN_FORCE || this == FULFILLED;
    }
}

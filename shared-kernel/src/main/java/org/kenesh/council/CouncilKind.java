package org.kenesh.council;

/** What sort of body a council is. */
public enum CouncilKind {
    COUNCIL,
    WORKING_GROUP,
    COMMISSION
}

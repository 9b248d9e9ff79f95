package org.kenesh.decision;

/** How far a decision obliges. */
public enum Nature {
    RECOMMENDATION,
    BINDING
}

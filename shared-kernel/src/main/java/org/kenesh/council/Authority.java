package org.kenesh.council;

/** What a council's decisions are. */
public enum Authority {
    /** Recommendations: whoever they are addressed to may decline them. */
    CONSULTATIVE,
    /** Binding, as far as its mandate goes. */
    DECIDING
}

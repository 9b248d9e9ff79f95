package org.kenesh.decision;

import org.kenesh.text.Id;

/** The identity of a decision, whatever its number. */
public record DecisionId(String value) implements Id, Comparable<DecisionId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public DecisionId {
        Id.check(value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

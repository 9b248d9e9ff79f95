package org.kenesh.act;

import org.kenesh.text.Id;

/** The identity of a legal act. */
public record ActId(String value) implements Id, Comparable<ActId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public ActId {
        Id.check(value);
    }

    @Override
    public int compareTo(ActId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

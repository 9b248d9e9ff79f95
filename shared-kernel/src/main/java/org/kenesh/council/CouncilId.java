package org.kenesh.council;

import org.kenesh.text.Id;

/** The identity of a council. */
public record CouncilId(String value) implements Id, Comparable<CouncilId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public CouncilId {
        Id.check(value);
    }

    @Override
    public int compareTo(CouncilId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

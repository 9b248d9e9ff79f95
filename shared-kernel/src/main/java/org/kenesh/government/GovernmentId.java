package org.kenesh.government;

import org.kenesh.text.Id;

/** The identity of a government: one cabinet's term. */
public record GovernmentId(String value) implements Id, Comparable<GovernmentId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public GovernmentId {
        Id.check(value);
    }

    @Override
    public int compareTo(GovernmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

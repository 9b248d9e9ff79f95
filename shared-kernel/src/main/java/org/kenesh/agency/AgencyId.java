package org.kenesh.agency;

import org.kenesh.text.Id;

/** The identity of an agency. Names, kind and parent change; the identity does not. */
public record AgencyId(String value) implements Id, Comparable<AgencyId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public AgencyId {
        Id.check(value);
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

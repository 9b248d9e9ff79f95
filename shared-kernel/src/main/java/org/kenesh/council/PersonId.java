package org.kenesh.council;

import org.kenesh.text.Id;

/** The identity of a person, whatever seats they hold and names they bear. */
public record PersonId(String value) implements Id, Comparable<PersonId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public PersonId {
        Id.check(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

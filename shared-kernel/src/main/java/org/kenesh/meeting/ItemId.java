package org.kenesh.meeting;

import org.kenesh.text.Id;

/** The identity of an agenda item, unique within its meeting. */
public record ItemId(String value) implements Id, Comparable<ItemId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public ItemId {
        Id.check(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

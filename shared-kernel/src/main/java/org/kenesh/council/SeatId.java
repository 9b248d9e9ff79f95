package org.kenesh.council;

import org.kenesh.text.Id;

/** The identity of a seat, whoever sits on it. */
public record SeatId(String value) implements Id, Comparable<SeatId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public SeatId {
        Id.check(value);
    }

    @Override
    public int compareTo(SeatId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

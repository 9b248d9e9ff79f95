package org.kenesh.meeting;

import org.kenesh.text.Id;

/** The identity of a meeting. */
public record MeetingId(String value) implements Id, Comparable<MeetingId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public MeetingId {
        Id.check(value);
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

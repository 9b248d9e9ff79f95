package org.kenesh.meeting;

import org.kenesh.text.Id;

/** The identity of what an agency submits for an agenda. */
public record SubmissionId(String value) implements Id, Comparable<SubmissionId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public SubmissionId {
        Id.check(value);
    }

    @Override
    public int compareTo(SubmissionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

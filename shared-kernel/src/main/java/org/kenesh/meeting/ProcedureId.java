package org.kenesh.meeting;

import org.kenesh.text.Id;

/** The identity of a written procedure. */
public record ProcedureId(String value) implements Id, Comparable<ProcedureId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public ProcedureId {
        Id.check(value);
    }

    @Override
    public int compareTo(ProcedureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

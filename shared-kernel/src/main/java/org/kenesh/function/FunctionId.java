package org.kenesh.function;

import org.kenesh.text.Id;

/** The identity of a function. */
public record FunctionId(String value) implements Id, Comparable<FunctionId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public FunctionId {
        Id.check(value);
    }

    @Override
    public int compareTo(FunctionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.kenesh.task;

import org.kenesh.text.Id;

/** The identity of a task. */
public record TaskId(String value) implements Id, Comparable<TaskId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public TaskId {
        Id.check(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

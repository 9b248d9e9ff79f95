package org.kenesh.standalone.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskId;

/** A task that was given, as far as its control is. */
final class Assignment {

    final TaskId id;
    final @Nullable FunctionId function;
    Assignee lead;

    /** From which day on it is followed who comes after whom it was given to. */
    LocalDate since;

    LocalDate due;
    final List<CoExecutor> helpers = new ArrayList<>();
    boolean closed;
    boolean resting;
    boolean reported;

    /** The deadline that a request which waits asks for, or null when none waits. */
    @Nullable LocalDate asked;

    Assignment(
            TaskId id,
            Assignee lead,
            @Nullable FunctionId function,
            LocalDate since,
            LocalDate due) {
        this.id = id;
        this.lead = lead;
        this.function = function;
        this.since = since;
        this.due = due;
    }
}

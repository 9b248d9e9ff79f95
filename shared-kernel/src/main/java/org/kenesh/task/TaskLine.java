package org.kenesh.task;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent.TaskAssigned;

/**
 * A task as a list shows it: what tasks are found and ordered by, in few bytes. It stays the same
 * from one event of the task to the next.
 *
 * @param assigned its assignment
 * @param status how far control of it is
 * @param function the function that it is for, if any
 * @param due the last day for it, if one is set
 * @param doneOn when its completion was reported, or accepted without a report; null while it is
 *     not
 * @param closedOn when control of it ended; null while it goes on
 */
public record TaskLine(
        TaskAssigned assigned,
        TaskStatus status,
        @Nullable FunctionId function,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate closedOn) {

    /** The most urgent first; those without a last day come last. */
    public static final Comparator<TaskLine> BY_DUE =
            Comparator.comparing(
                            TaskLine::due,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(TaskLine::id);

    /**
     * The task that these versions of its events tell, at the end of a day; null when it is not
     * assigned by then.
     */
    public static @Nullable TaskLine of(List<Version> versions, LocalDate on) {
        var state = TaskState.of(TaskFact.of(versions), on);
        return state.assigned() == null
                ? null
                : new TaskLine(
                        requireNonNull(state.assigned()),
                        state.status(),
                        state.function(),
                        state.due(),
                        doneOn(state),
                        state.closedOn());
    }

    private static @Nullable LocalDate doneOn(TaskState state) {
        var completion = state.completion();
        return state.status() == TaskStatus.CANCELLED
                ? null
                : completion == null ? state.closedOn() : completion.reportedOn();
    }

    /** The task. */
    public TaskId id() {
        return assigned.task();
    }

    /** Whether the last day for it has passed by a day and somebody still has to do something. */
    public boolean overdueOn(LocalDate day) {
        return due != null && status.running() && due.isBefore(day);
    }
}

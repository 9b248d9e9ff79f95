package org.kenesh.query.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Status;
import org.kenesh.function.FunctionId;
import org.kenesh.query.history.Knowledge;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskStatus;

/**
 * What tasks are found and ordered by: few bytes, for a list holds every task. Who is responsible
 * is found out when it is first asked for.
 */
final class ListedTask {

    /** Every list is kept in this order. */
    static final Comparator<ListedTask> BY_DUE =
            Comparator.comparingLong((ListedTask task) -> task.dueDay)
                    .thenComparing(ListedTask::id);

    private final TaskId id;
    private final TaskAssigned assigned;
    private final TaskStatus status;
    private final @Nullable FunctionId function;
    private final @Nullable LocalDate due;
    private final boolean overdue;
    private final long dueDay;
    private @Nullable Judged judged;

    /** What the succession rules say, without the reasons. Threads that race find out the same. */
    record Judged(Status status, List<AgencyId> possible) {}

    private ListedTask(
            TaskId id,
            TaskAssigned assigned,
            TaskStatus status,
            @Nullable FunctionId function,
            @Nullable LocalDate due,
            boolean overdue) {
        this.id = id;
        this.assigned = assigned;
        this.status = status;
        this.function = function;
        this.due = due;
        this.overdue = overdue;
        this.dueDay = due == null ? Long.MAX_VALUE : due.toEpochDay();
    }

    static ListedTask of(TaskOnDay task) {
        var state = task.state();
        return new ListedTask(
                task.id(),
                task.assigned(),
                state.status(),
                state.function(),
                state.due(),
                state.overdue());
    }

    /** The same task where other acts may have moved it. */
    ListedTask unjudged() {
        return new ListedTask(id, assigned, status, function, due, overdue);
    }

    TaskId id() {
        return id;
    }

    TaskAssigned assigned() {
        return assigned;
    }

    TaskStatus status() {
        return status;
    }

    @Nullable FunctionId function() {
        return function;
    }

    @Nullable LocalDate due() {
        return due;
    }

    boolean overdue() {
        return overdue;
    }

    /** Who is responsible on the day and at the state of knowledge that it is listed for. */
    Judged judged(Knowledge knowledge, LocalDate on, long known) {
        var found = judged;
        if (found == null) {
            var answer = knowledge.succession().responsible(id, on, known);
            found = new Judged(answer.status(), answer.possible());
            judged = found;
        }
        return found;
    }
}

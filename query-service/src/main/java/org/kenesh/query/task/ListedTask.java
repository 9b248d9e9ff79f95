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
import org.kenesh.task.TaskState;
import org.kenesh.task.TaskStatus;

/**
 * What tasks are found and ordered by: few bytes, for a list holds every task. Who is responsible
 * is found out when it is first asked for.
 */
public final class ListedTask {

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
    private final @Nullable LocalDate doneOn;
    private final @Nullable LocalDate closedOn;
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
            boolean overdue,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate closedOn) {
        this.id = id;
        this.assigned = assigned;
        this.status = status;
        this.function = function;
        this.due = due;
        this.overdue = overdue;
        this.doneOn = doneOn;
        this.closedOn = closedOn;
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
                state.overdue(),
                doneOn(state),
                state.closedOn());
    }

    private static @Nullable LocalDate doneOn(TaskState state) {
        var completion = state.completion();
        return state.status() == TaskStatus.CANCELLED
                ? null
                : completion == null ? state.closedOn() : completion.reportedOn();
    }

    /** The same task where other acts may have moved it. */
    ListedTask unjudged() {
        return new ListedTask(id, assigned, status, function, due, overdue, doneOn, closedOn);
    }

    /** The task. */
    public TaskId id() {
        return id;
    }

    /** Its assignment. */
    public TaskAssigned assigned() {
        return assigned;
    }

    /** How far control of it is. */
    public TaskStatus status() {
        return status;
    }

    @Nullable FunctionId function() {
        return function;
    }

    /** The last day for it, if one is set. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** Whether that day has passed and somebody still has to do something. */
    public boolean overdue() {
        return overdue;
    }

    /** When its completion was reported, or accepted without a report; null while it is not. */
    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    /** When control of it ended; null while it goes on. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
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

package org.kenesh.query.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.query.history.Knowledge;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskFact;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskState;

/** An assigned task as it is on a day. Who is responsible is found out when it is asked for. */
public final class TaskOnDay {

    private final Knowledge knowledge;
    private final LocalDate on;
    private final long known;
    private final TaskId id;
    private final TaskAssigned assigned;
    private final TaskState state;
    private @Nullable Responsibility responsibility;

    private TaskOnDay(
            Knowledge knowledge,
            LocalDate on,
            long known,
            TaskId id,
            TaskAssigned assigned,
            TaskState state) {
        this.knowledge = knowledge;
        this.on = on;
        this.known = known;
        this.id = id;
        this.assigned = assigned;
        this.state = state;
    }

    /** The task, or null when it has no assignment on that day. */
    public static @Nullable TaskOnDay of(Knowledge knowledge, TaskId id, LocalDate on, long known) {
        var state = TaskState.of(TaskFact.of(knowledge.tasks().of(id, known)), on);
        var assigned = state.assigned();
        return assigned == null ? null : new TaskOnDay(knowledge, on, known, id, assigned, state);
    }

    /** The task. */
    public TaskId id() {
        return id;
    }

    /** Its assignment. */
    public TaskAssigned assigned() {
        return assigned;
    }

    /** Its state. */
    public TaskState state() {
        return state;
    }

    /** Who is responsible for it. */
    public Responsibility responsibility() {
        var answer = responsibility;
        if (answer == null) {
            answer = knowledge.succession().responsible(id, on, known);
            responsibility = answer;
        }
        return answer;
    }
}

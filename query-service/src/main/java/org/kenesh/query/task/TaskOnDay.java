package org.kenesh.query.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskFact;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskState;

/** An assigned task as it is on a day. Who is responsible is found out when it is asked for. */
final class TaskOnDay {

    private final Knowledge knowledge;
    private final Asked asked;
    private final TaskId id;
    private final TaskAssigned assigned;
    private final TaskState state;
    private @Nullable Responsibility responsibility;

    private TaskOnDay(
            Knowledge knowledge, Asked asked, TaskId id, TaskAssigned assigned, TaskState state) {
        this.knowledge = knowledge;
        this.asked = asked;
        this.id = id;
        this.assigned = assigned;
        this.state = state;
    }

    /** The task, or null when it has no assignment on that day. */
    static @Nullable TaskOnDay of(Knowledge knowledge, TaskId id, Asked asked) {
        var state = TaskState.of(facts(knowledge, id, asked.known()), asked.on());
        var assigned = state.assigned();
        return assigned == null ? null : new TaskOnDay(knowledge, asked, id, assigned, state);
    }

    private static List<TaskFact> facts(Knowledge knowledge, TaskId id, long known) {
        return knowledge.tasks().of(id, known).stream()
                .map(version -> new TaskFact(version.position(), (TaskEvent) version.event()))
                .toList();
    }

    TaskId id() {
        return id;
    }

    TaskAssigned assigned() {
        return assigned;
    }

    TaskState state() {
        return state;
    }

    /** The last day for it; far in the future when there is none. */
    LocalDate dueOrNever() {
        return Objects.requireNonNullElse(state.due(), LocalDate.MAX);
    }

    Responsibility responsibility() {
        var known = responsibility;
        if (known == null) {
            known = knowledge.succession().responsible(id, asked.on(), asked.known());
            responsibility = known;
        }
        return known;
    }
}

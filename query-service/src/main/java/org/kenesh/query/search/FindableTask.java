package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskFact;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskState;

/** A task: what is to be done, in short and at length. */
record FindableTask(TaskId task) implements Findable {

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    @Override
    public String ids() {
        return task.value();
    }

    @Override
    public List<Version> told(Knowledge knowledge) {
        return Findable.saying(knowledge.tasks().ever(task).stream(), TaskAssigned.class);
    }

    @Override
    public Optional<Wording> words(List<Version> told, LocalDate on) {
        return Optional.ofNullable(TaskState.of(TaskFact.of(told), on).assigned())
                .map(FindableTask::words);
    }

    private static Wording words(TaskAssigned assigned) {
        return Wording.of(
                assigned.council(),
                List.of(
                        Said.of(Part.TITLE, assigned.title()),
                        Said.of(Part.TEXT, assigned.description())));
    }

    @Override
    public Found found(Knowledge knowledge, Asked asked) {
        var state =
                TaskState.of(TaskFact.of(knowledge.tasks().of(task, asked.known())), asked.on());
        var assigned = Optional.ofNullable(state.assigned()).orElseThrow();
        var day = assigned.effectiveOn();
        var council = assigned.council();
        return new Found(
                kind(),
                ids(),
                "/api/tasks/" + task,
                council == null
                        ? null
                        : CouncilReference.of(knowledge, council, day.latest(), asked),
                null,
                assigned.title(),
                day,
                state.status().name());
    }
}

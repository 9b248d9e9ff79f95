package org.kenesh.command.slice;

import java.util.List;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskFact;
import org.kenesh.task.TaskState;

/** All that is on record about one task, as known now. */
public final class TaskFile {

    private final List<Version> versions;

    TaskFile(List<Version> versions) {
        this.versions = versions;
    }

    /** Whether the task is assigned, on whatever day. */
    public boolean assigned() {
        return facts().stream().anyMatch(fact -> fact.event() instanceof TaskAssigned);
    }

    TaskAssigned assignment() {
        return facts().stream()
                .map(TaskFact::event)
                .filter(TaskAssigned.class::isInstance)
                .map(TaskAssigned.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** What its events say that are not void, in the order of position. */
    List<Version> inForce() {
        return versions.stream().filter(v -> v.event() instanceof TaskEvent).toList();
    }

    /** The state in which an event finds the task: after all that comes before it or with it. */
    public TaskState before(TaskEvent event) {
        var day = event.effectiveOn().latest();
        var earlier =
                facts().stream()
                        .filter(fact ->
                                fact.day().isBefore(day)
                                        || fact.event().sequenceInDay() <= event.sequenceInDay())
                        .toList();
        return TaskState.of(earlier, day);
    }

    private List<TaskFact> facts() {
        return TaskFact.of(inForce());
    }
}

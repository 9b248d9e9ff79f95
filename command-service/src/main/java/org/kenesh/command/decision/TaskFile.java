package org.kenesh.command.decision;

import java.util.List;
import java.util.Optional;
import org.kenesh.event.Recorded;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskFact;
import org.kenesh.task.TaskState;

/**
 * All that is on record about one task, as known now: its events and the records about them. Only
 * one thread at a time may use it.
 */
public final class TaskFile {

    private final Versions versions = new Versions();

    /** Takes the next event of the task, or the next record about one. */
    public void apply(Recorded recorded) {
        versions.apply(recorded);
    }

    /** What the event at a position says; empty when it is void or not of this task. */
    Optional<Version> version(long position) {
        return versions.at(position, Institutions.NOW);
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
        return versions.inForce().filter(v -> v.event() instanceof TaskEvent).toList();
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
        return inForce().stream()
                .map(version -> new TaskFact(version.position(), (TaskEvent) version.event()))
                .toList();
    }
}

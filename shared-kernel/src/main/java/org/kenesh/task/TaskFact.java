package org.kenesh.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kenesh.record.Version;

/**
 * A task's event as it reads at some state of knowledge, corrections applied.
 *
 * @param position its place in the ledger
 * @param event what it says
 */
public record TaskFact(long position, TaskEvent event) {

    /**
     * The order in which facts are taken: by the last possible day, sequence in the day, position.
     */
    public static final Comparator<TaskFact> ORDER =
            Comparator.comparing(TaskFact::day)
                    .thenComparingInt(fact -> fact.event().sequenceInDay())
                    .thenComparingLong(TaskFact::position);

    /** What these versions of the events of a task say. */
    public static List<TaskFact> of(Collection<Version> versions) {
        var facts = new ArrayList<TaskFact>(versions.size());
        for (var version : versions) {
            facts.add(new TaskFact(version.position(), (TaskEvent) version.event()));
        }
        return facts;
    }

    /** The last possible day of its date. */
    public LocalDate day() {
        return event.effectiveOn().latest();
    }
}

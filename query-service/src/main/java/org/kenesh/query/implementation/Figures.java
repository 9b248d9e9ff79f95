package org.kenesh.query.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Status;
import org.kenesh.query.discipline.Counts;
import org.kenesh.query.discipline.Row;
import org.kenesh.query.implementation.Entry.Kind;
import org.kenesh.query.reference.AgencyReference;

/**
 * Tasks in numbers.
 *
 * @param counts what became of them
 * @param inherited how many of them were given to another agency
 * @param reports how often progress or completion was reported in the period
 * @param requested how often more time was asked for in the period
 * @param granted how often more time was granted in the period
 * @param refused how often more time was refused in the period
 */
public record Figures(
        @JsonUnwrapped Row counts,
        long inherited,
        long reports,
        long requested,
        long granted,
        long refused) {

    static Figures of(
            @Nullable AgencyReference agency,
            @Nullable Status status,
            List<ReportedTask> tasks,
            LocalDate day) {
        var counts = new Counts();
        tasks.forEach(task -> counts.add(task.standard()));
        return new Figures(
                counts.row(agency, status),
                tasks.stream().filter(task -> task.inheritedBy(day)).count(),
                count(tasks, Kind.PROGRESS) + count(tasks, Kind.COMPLETION),
                count(tasks, Kind.EXTENSION_REQUESTED),
                count(tasks, Kind.EXTENSION_GRANTED),
                count(tasks, Kind.EXTENSION_REFUSED));
    }

    private static long count(List<ReportedTask> tasks, Kind kind) {
        return tasks.stream()
                .flatMap(task -> (kind.extension() ? task.extensions() : task.reports()).stream())
                .filter(entry -> entry.kind() == kind)
                .count();
    }
}

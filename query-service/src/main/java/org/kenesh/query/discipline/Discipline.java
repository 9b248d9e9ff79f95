package org.kenesh.query.discipline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Period;
import org.kenesh.query.history.Knowledge;
import org.kenesh.task.TaskLine;

/**
 * Execution discipline: what became of the tasks whose last day lies in a period, as it stands on
 * the day of the question. The deadline that holds on that day counts.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param council the council for which the tasks are controlled; null for all
 * @param total all of them
 * @param then by the agency that was responsible on the last day for each, the worst first
 * @param today by the agency that is responsible on the day of the question, the worst first
 */
record Discipline(
        LocalDate from,
        LocalDate to,
        @Nullable CouncilId council,
        Row total,
        List<Row> then,
        List<Row> today) {

    static Discipline of(
            Knowledge knowledge, Period period, @Nullable CouncilId council, Asked asked) {
        var total = new Counts();
        Map<Whose, Counts> then = new HashMap<>();
        Map<Whose, Counts> today = new HashMap<>();
        for (var task : due(knowledge, period, council, asked)) {
            var due = requireNonNull(task.due());
            var standard = Standard.of(task, due, asked.on());
            total.add(standard);
            add(then, who(knowledge, task, due, asked), standard);
            add(today, who(knowledge, task, asked.on(), asked), standard);
        }
        return new Discipline(
                period.from(),
                period.to(),
                council,
                total.row(null, null),
                rows(knowledge, then, period.to(), asked),
                rows(knowledge, today, asked.on(), asked));
    }

    private static List<TaskLine> due(
            Knowledge knowledge, Period period, @Nullable CouncilId council, Asked asked) {
        return knowledge
                .tasks()
                .on(asked.on(), asked.known())
                .filter(task -> task.due() != null && period.has(task.due()))
                .filter(task -> council == null || council.equals(task.assigned().council()))
                .toList();
    }

    private static Whose who(Knowledge knowledge, TaskLine task, LocalDate day, Asked asked) {
        return Whose.of(knowledge.succession().who(task.id(), day, asked.known()));
    }

    private static void add(Map<Whose, Counts> counts, Whose whose, Standard standard) {
        counts.computeIfAbsent(whose, _ -> new Counts()).add(standard);
    }

    private static List<Row> rows(
            Knowledge knowledge, Map<Whose, Counts> counts, LocalDate named, Asked asked) {
        return counts.entrySet().stream()
                .map(entry ->
                        entry.getValue()
                                .row(
                                        entry.getKey().reference(knowledge, named, asked),
                                        entry.getKey().status()))
                .sorted(Row.WORST_FIRST)
                .toList();
    }
}

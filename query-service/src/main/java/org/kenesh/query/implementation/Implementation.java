package org.kenesh.query.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Period;
import org.kenesh.query.discipline.Whose;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.task.TaskOnDay;
import org.kenesh.task.TaskLine;

/**
 * The report on implementation in a period: the tasks given by its end of which control had not
 * ended before it, as they stand on the day of the question, with what was reported in it.
 *
 * @param from the first day of the period
 * @param to the last day of the period
 * @param council the council for which the tasks are controlled; null for all
 * @param total all of them in numbers
 * @param then by the agency that was responsible at the end of the period, or on the day of the
 *     question if that is earlier; the worst first
 * @param today by the agency that is responsible on the day of the question; the worst first
 * @param tasks the tasks, by deadline
 */
public record Implementation(
        LocalDate from,
        LocalDate to,
        @Nullable CouncilReference council,
        Figures total,
        List<Part> then,
        List<Part> today,
        List<ReportedTask> tasks) {

    /**
     * The report.
     *
     * @param agency only tasks that are or were this agency's, then or on the day of the question
     */
    public static Implementation of(
            Knowledge knowledge,
            Period period,
            @Nullable CouncilId council,
            @Nullable AgencyId agency,
            Asked asked) {
        var end = ReportedTask.lastDay(period, asked);
        var tasks =
                among(knowledge, agency, asked)
                        .filter(task -> council == null || council.equals(council(task)))
                        .filter(task -> isIn(task, period))
                        .filter(task -> agency == null || isOf(knowledge, task, agency, end, asked))
                        .sorted(TaskLine.BY_DUE)
                        .flatMap(task -> reported(knowledge, task, period, asked))
                        .toList();
        return new Implementation(
                period.from(),
                period.to(),
                council == null ? null : CouncilReference.of(knowledge, council, end, asked),
                Figures.of(null, null, tasks, asked.on()),
                Part.of(knowledge, tasks, ReportedTask::before, end, asked),
                Part.of(knowledge, tasks, ReportedTask::now, asked.on(), asked),
                tasks);
    }

    /** The tasks of the day of the question of which only some can be or have been the agency's. */
    private static Stream<TaskLine> among(
            Knowledge knowledge, @Nullable AgencyId agency, Asked asked) {
        return agency == null
                ? knowledge.tasks().on(asked.on(), asked.known())
                : knowledge
                        .tasks()
                        .on(knowledge.succession().reach(agency), asked.on(), asked.known());
    }

    private static @Nullable CouncilId council(TaskLine task) {
        return task.assigned().council();
    }

    private static boolean isIn(TaskLine task, Period period) {
        var closed = task.closedOn();
        return !task.assigned().effectiveOn().latest().isAfter(period.to())
                && (closed == null || !closed.isBefore(period.from()));
    }

    private static Stream<ReportedTask> reported(
            Knowledge knowledge, TaskLine listed, Period period, Asked asked) {
        var task = TaskOnDay.of(knowledge, listed.id(), asked.on(), asked.known());
        return task == null
                ? Stream.empty()
                : Stream.of(ReportedTask.of(knowledge, listed, task, period, asked));
    }

    private static boolean isOf(
            Knowledge knowledge, TaskLine task, AgencyId agency, LocalDate end, Asked asked) {
        return Stream.of(end, asked.on())
                .map(day -> Whose.of(knowledge.succession().who(task.id(), day, asked.known())))
                .anyMatch(whose -> agency.equals(whose.agency()));
    }
}

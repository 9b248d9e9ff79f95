package org.kenesh.query.implementation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.discipline.Row;
import org.kenesh.query.discipline.Whose;
import org.kenesh.query.history.Knowledge;
import org.kenesh.task.TaskId;

/**
 * The tasks of one agency, or of none in particular.
 *
 * @param figures the tasks in numbers
 * @param ids which tasks these are, by deadline
 */
public record Part(@JsonUnwrapped Figures figures, List<TaskId> ids) {

    private static final Comparator<Part> WORST_FIRST =
            Comparator.comparing(part -> part.figures().counts(), Row.WORST_FIRST);

    /** The tasks by whose they are, the worst first, with the agencies' names on a day. */
    static List<Part> of(
            Knowledge knowledge,
            List<ReportedTask> tasks,
            Function<ReportedTask, Whose> whose,
            LocalDate day,
            Asked asked) {
        Map<Whose, List<ReportedTask>> groups =
                tasks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        whose, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> {
                    var agency = group.getKey().reference(knowledge, day, asked);
                    var status = group.getKey().status();
                    return new Part(
                            Figures.of(agency, status, group.getValue(), day),
                            group.getValue().stream().map(one -> one.task().id()).toList());
                })
                .sorted(WORST_FIRST)
                .toList();
    }
}

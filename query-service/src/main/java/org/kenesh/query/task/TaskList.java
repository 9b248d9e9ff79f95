package org.kenesh.query.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.function.FunctionEvent;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskId;

/**
 * The tasks that are assigned by a day, as known at a state of knowledge.
 *
 * @param on the day
 * @param known the state of knowledge
 * @param tasks the tasks, by deadline
 */
public record TaskList(LocalDate on, long known, List<ListedTask> tasks) {

    /** All of them, found out task by task. */
    static TaskList of(Knowledge knowledge, LocalDate on, long known) {
        var tasks = found(knowledge, knowledge.tasks().things(), on, known);
        return new TaskList(on, known, tasks.sorted(ListedTask.BY_DUE).toList());
    }

    /** The list of the same day at another state of knowledge, by what lies between the two. */
    TaskList at(Knowledge knowledge, long then) {
        long after = Math.min(known, then);
        long upTo = Math.max(known, then);
        var between =
                Stream.of(knowledge.opened(after, upTo), knowledge.closed(after, upTo))
                        .flatMap(Collection::stream)
                        .map(Version::event)
                        .toList();
        var changed = new HashSet<TaskId>();
        boolean moved = false;
        for (var event : between) {
            switch (event) {
                case TaskEvent e -> changed.add(e.task());
                case AgencyEvent _, FunctionEvent _ -> moved = true;
                default -> {} // nothing else says what a task is or moves one
            }
        }
        var same = tasks.stream().filter(task -> !changed.contains(task.id()));
        var kept = moved ? same.map(ListedTask::unjudged) : same;
        var others = found(knowledge, changed, on, then);
        return new TaskList(
                on, then, Stream.concat(kept, others).sorted(ListedTask.BY_DUE).toList());
    }

    private static Stream<ListedTask> found(
            Knowledge knowledge, Collection<TaskId> ids, LocalDate on, long known) {
        return ids.parallelStream()
                .map(id -> TaskOnDay.of(knowledge, id, on, known))
                .filter(Objects::nonNull)
                .map(ListedTask::of);
    }
}

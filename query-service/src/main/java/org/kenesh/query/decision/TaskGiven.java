package org.kenesh.query.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.DecisionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.TaskReference;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.query.task.TaskOnDay;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskStatus;

/**
 * A task that a decision gave.
 *
 * @param task the task
 * @param status how far control of it is on the day
 * @param due until when, as it is on the day
 * @param responsibility who is responsible on the day
 */
public record TaskGiven(
        TaskReference task, TaskStatus status, @Nullable LocalDate due, Standing responsibility) {

    static List<TaskGiven> of(Knowledge knowledge, DecisionId decision, Asked asked) {
        return knowledge.proceedings().tasksOf(decision).stream()
                .flatMap(task -> Stream.ofNullable(of(knowledge, decision, task, asked)))
                .toList();
    }

    /** Null when it is not given by that day, or not by that decision as far as is known. */
    private static @Nullable TaskGiven of(
            Knowledge knowledge, DecisionId decision, TaskId id, Asked asked) {
        var task = TaskOnDay.of(knowledge, id, asked.on(), asked.known());
        return task == null || !isBy(decision, task.assigned().basis())
                ? null
                : new TaskGiven(
                        new TaskReference(id, task.assigned().title()),
                        task.state().status(),
                        task.state().due(),
                        Standing.of(knowledge, task.responsibility(), asked));
    }

    private static boolean isBy(DecisionId decision, @Nullable Basis basis) {
        return basis instanceof Basis.Decision(var words) && words.equals(decision.value());
    }
}

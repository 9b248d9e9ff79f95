package org.kenesh.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;

/**
 * A task that a decision gives.
 *
 * @param task the task
 * @param title what is to be done, in short
 * @param description what is to be done
 * @param lead who is to do it
 * @param function for which function, if that is said
 * @param coExecutors who is to help
 * @param due until when, if that is said
 */
public record GivenTask(
        TaskId task,
        Text title,
        @Nullable Text description,
        Assignee lead,
        @Nullable FunctionId function,
        List<CoExecutor> coExecutors,
        @Nullable LocalDate due) {

    public GivenTask {
        coExecutors = List.copyOf(coExecutors);
    }
}

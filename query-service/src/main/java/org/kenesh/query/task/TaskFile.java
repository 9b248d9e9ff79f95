package org.kenesh.query.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Help;
import org.kenesh.event.Source;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.Happening;
import org.kenesh.query.responsibility.Explanation;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskState;
import org.kenesh.text.Text;

/**
 * All that is known of a task.
 *
 * @param task the task on the day
 * @param description what is to be done, in full
 * @param source where the assignment was read
 * @param deadlines every deadline that was set; the last one holds
 * @param request the extension request that waits for an answer
 * @param acknowledgedBy the agencies that took note of it
 * @param returned how often a completion was returned
 * @param lastReport the latest report
 * @param completion the latest report of completion that was not returned
 * @param coExecutors who helps, and who that is by now
 * @param explanation who is responsible, and why
 * @param history what happened to it, in the order of the steps, also after the day
 */
record TaskFile(
        @JsonUnwrapped TaskEntry task,
        @Nullable Text description,
        @Nullable Source source,
        List<TaskState.Deadline> deadlines,
        TaskState.@Nullable Request request,
        List<AgencyId> acknowledgedBy,
        int returned,
        TaskState.@Nullable Report lastReport,
        TaskState.@Nullable Report completion,
        List<Helping> coExecutors,
        Explanation explanation,
        List<Happening> history) {

    /** A co-executor as it was named, and who that is by now. */
    record Helping(CoExecutor coExecutor, Standing responsibility) {}

    static TaskFile of(Knowledge knowledge, TaskOnDay task, Asked asked) {
        var state = task.state();
        return new TaskFile(
                TaskEntry.of(knowledge, task, asked),
                task.assigned().description(),
                task.assigned().source(),
                state.deadlines(),
                state.request(),
                List.copyOf(state.acknowledgedBy()),
                state.returned(),
                state.lastReport(),
                state.completion(),
                knowledge.succession().coExecutors(task.id(), asked.on(), asked.known()).stream()
                        .map(help -> helping(knowledge, help, asked))
                        .toList(),
                Explanation.of(knowledge, task.responsibility(), asked),
                Happening.of(knowledge.tasks().of(task.id(), asked.known())));
    }

    private static Helping helping(Knowledge knowledge, Help help, Asked asked) {
        return new Helping(help.coExecutor(), Standing.of(knowledge, help.responsibility(), asked));
    }
}

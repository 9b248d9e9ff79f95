package org.kenesh.query.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskStatus;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A task in a list, as it is on a day.
 *
 * @param id the task
 * @param title what is to be done
 * @param council the council for which it is controlled, if any
 * @param basis why it was given, if that is recorded
 * @param assignedOn when it was given
 * @param lead whom the assignment, or the latest reassignment or ruling, names
 * @param function for which function, if any
 * @param status how far control is
 * @param due the last day for it, if one is set
 * @param overdue whether that day has passed and somebody still has to do something
 * @param doneLate whether completion was reported after that day
 * @param closedOn when control ended, if it has
 * @param responsibility who is responsible
 */
public record TaskEntry(
        TaskId id,
        Text title,
        @Nullable CouncilId council,
        @Nullable Basis basis,
        EffectiveDate assignedOn,
        @Nullable Assignee lead,
        @Nullable FunctionReference function,
        TaskStatus status,
        @Nullable LocalDate due,
        boolean overdue,
        boolean doneLate,
        @Nullable LocalDate closedOn,
        Standing responsibility) {

    /** A task as it is on the day. */
    public static TaskEntry of(Knowledge knowledge, TaskOnDay task, Asked asked) {
        var state = task.state();
        var assigned = task.assigned();
        return new TaskEntry(
                task.id(),
                assigned.title(),
                assigned.council(),
                assigned.basis(),
                assigned.effectiveOn(),
                state.lead(),
                FunctionReference.orNull(knowledge, state.function(), asked),
                state.status(),
                state.due(),
                state.overdue(),
                state.doneLate(),
                state.closedOn(),
                Standing.of(knowledge, task.responsibility(), asked));
    }
}

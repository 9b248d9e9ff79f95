package org.kenesh.query.task;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Status;
import org.kenesh.function.FunctionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.wording.Folded;
import org.kenesh.task.CouncilId;
import org.kenesh.task.TaskStatus;

/**
 * Which tasks are asked for; null means any. Who is responsible is looked at last, because it costs
 * most.
 *
 * @param agency responsible for it on the day, or among the candidates
 * @param responsibility what can be said of who is responsible
 * @param status how far control is
 * @param dueAfter the last day for it is later than this
 * @param dueBefore the last day for it is earlier than this
 * @param overdue whether it is overdue
 * @param council the council for which it is controlled
 * @param function the function that it is for, or one above that
 * @param text words in title or description
 */
record TaskFilter(
        @Nullable AgencyId agency,
        @Nullable Status responsibility,
        @Nullable TaskStatus status,
        @Nullable LocalDate dueAfter,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean overdue,
        @Nullable CouncilId council,
        @Nullable FunctionId function,
        @Nullable Folded text) {

    Predicate<TaskOnDay> in(Knowledge knowledge, Asked asked) {
        return task ->
                (status == null || status == task.state().status())
                        && (overdue == null || overdue == task.state().overdue())
                        && (council == null || council.equals(task.assigned().council()))
                        && dueBetween(task)
                        && says(task)
                        && isFor(task, knowledge, asked)
                        && isWith(task);
    }

    private boolean dueBetween(TaskOnDay task) {
        var due = task.state().due();
        return (dueAfter == null || (due != null && due.isAfter(dueAfter)))
                && (dueBefore == null || (due != null && due.isBefore(dueBefore)));
    }

    private boolean says(TaskOnDay task) {
        var assigned = task.assigned();
        return text == null || text.isIn(assigned.title(), assigned.description());
    }

    private boolean isFor(TaskOnDay task, Knowledge knowledge, Asked asked) {
        var own = task.state().function();
        return function == null
                || (own != null
                        && (function.equals(own)
                                || knowledge
                                        .functions()
                                        .ancestors(own, asked.on(), asked.known())
                                        .contains(function)));
    }

    private boolean isWith(TaskOnDay task) {
        return (responsibility == null || responsibility == task.responsibility().status())
                && (agency == null || task.responsibility().possible().contains(agency));
    }
}

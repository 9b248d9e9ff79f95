package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.List;
import org.kenesh.agency.AgencyId;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskStatus;
import org.kenesh.time.EffectiveDate;

/** The record says otherwise now about tasks and who is responsible for them. */
public sealed interface ContradictedTask extends Contradicted {
    /** The task is assigned already. */
    record TaskExists(String field, TaskId task) implements ContradictedTask {}

    /** The task had not been assigned on that day. */
    record TaskNotYetAssigned(
            String field, TaskId task, EffectiveDate effectiveOn, EffectiveDate assignedOn)
            implements ContradictedTask {}

    /** The task is closed. */
    record TaskClosed(String field, TaskId task, TaskStatus status, LocalDate closedOn)
            implements ContradictedTask {}

    /** The task is not closed. */
    record TaskNotClosed(String field, TaskId task) implements ContradictedTask {}

    /** The task is suspended. */
    record TaskSuspended(String field, TaskId task) implements ContradictedTask {}

    /** The task is not suspended. */
    record TaskNotSuspended(String field, TaskId task) implements ContradictedTask {}

    /** No completion is reported. */
    record CompletionNotReported(String field, TaskId task) implements ContradictedTask {}

    /** A completion waits already. */
    record CompletionWaits(String field, TaskId task, AgencyId reportedBy)
            implements ContradictedTask {}

    /** No extension is requested. */
    record ExtensionNotRequested(String field, TaskId task) implements ContradictedTask {}

    /** An extension waits already. */
    record ExtensionWaits(String field, TaskId task, LocalDate requested)
            implements ContradictedTask {}

    /** The new deadline is not later. */
    record DueNotLater(String field, LocalDate due, LocalDate present)
            implements ContradictedTask {}

    /** The task is acknowledged already. */
    record AcknowledgedBefore(String field, TaskId task, AgencyId agency)
            implements ContradictedTask {}

    /** The co-executor is there already. */
    record CoExecutorPresent(String field, String coExecutor) implements ContradictedTask {}

    /** There is no such co-executor. */
    record CoExecutorAbsent(String field, String coExecutor) implements ContradictedTask {}

    /** The agency is neither responsible for the task on that day nor a co-executor of it. */
    record NotResponsible(
            String field,
            TaskId task,
            AgencyId agency,
            EffectiveDate on,
            List<AgencyId> responsible)
            implements ContradictedTask {}

    /** It cannot be said who is responsible on that day: somebody has to rule. */
    record ResponsibilityOpen(
            String field,
            TaskId task,
            AgencyId agency,
            EffectiveDate on,
            String status,
            List<AgencyId> candidates,
            List<AgencyId> last)
            implements ContradictedTask {}
}

package org.kenesh.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.event.Business;
import org.kenesh.event.Source;
import org.kenesh.function.FunctionId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to a task, from its assignment until control of it ends. */
public sealed interface TaskEvent extends Business {

    /** The task. */
    TaskId task();

    /**
     * A lead agency is asked to do something, by a day if one is set. Effective on the day of
     * assignment.
     */
    record TaskAssigned(
            TaskId task,
            Text title,
            @Nullable Text description,
            @Nullable CouncilId council,
            @Nullable Basis basis,
            Assignee lead,
            @Nullable FunctionId function,
            List<CoExecutor> coExecutors,
            @Nullable LocalDate due,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable Source source)
            implements TaskEvent {

        public TaskAssigned {
            coExecutors = List.copyOf(coExecutors);
        }
    }

    /** An agency took note of the task. */
    record TaskAcknowledged(
            TaskId task, AgencyId agency, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** An agency said how far it is. */
    record ProgressReported(
            TaskId task, AgencyId agency, Text report, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** An agency said that the task is done. */
    record CompletionReported(
            TaskId task, AgencyId agency, Text report, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** The secretariat accepted the completion. Control ends. */
    record CompletionAccepted(
            TaskId task, @Nullable Text note, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** The secretariat gave a reported completion back. */
    record CompletionReturned(
            TaskId task, Text reason, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** An agency asked for more time. */
    record ExtensionRequested(
            TaskId task,
            AgencyId agency,
            LocalDate due,
            Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements TaskEvent {}

    /** The deadline was moved to a later day. */
    record ExtensionGranted(
            TaskId task,
            LocalDate due,
            @Nullable Text note,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements TaskEvent {}

    /** The deadline stays. */
    record ExtensionRefused(TaskId task, Text reason, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** The task was given to somebody else, or for another function. */
    record TaskReassigned(
            TaskId task,
            Assignee to,
            @Nullable FunctionId function,
            Text reason,
            @Nullable Basis basis,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements TaskEvent {}

    /** It was ruled who is responsible, because the acts leave it open. */
    record ResponsibilityRuled(
            TaskId task,
            Assignee to,
            @Nullable FunctionId function,
            Text reason,
            @Nullable Basis basis,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements TaskEvent {}

    /** Somebody was asked to help. */
    record CoExecutorAdded(
            TaskId task, CoExecutor coExecutor, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** A co-executor, named as when it was added, need not help any longer. */
    record CoExecutorReleased(
            TaskId task,
            CoExecutor coExecutor,
            @Nullable Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements TaskEvent {}

    /** Work and deadline rest. */
    record TaskSuspended(TaskId task, Text reason, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** Work goes on, by a new deadline if one is set. */
    record TaskResumed(
            TaskId task, @Nullable LocalDate due, EffectiveDate effectiveOn, int sequenceInDay)
            implements TaskEvent {}

    /** The task need not be done any longer. Control ends. */
    record TaskCancelled(
            TaskId task,
            Text reason,
            @Nullable Basis basis,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements TaskEvent {}

    /** A closed task is under control again, by a new deadline if one is set. */
    record TaskReopened(
            TaskId task,
            Text reason,
            @Nullable LocalDate due,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements TaskEvent {}
}

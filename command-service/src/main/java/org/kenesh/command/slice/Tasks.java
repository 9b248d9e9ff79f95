package org.kenesh.command.slice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.slice.ContradictedTask.AcknowledgedBefore;
import org.kenesh.command.slice.ContradictedTask.CoExecutorAbsent;
import org.kenesh.command.slice.ContradictedTask.CoExecutorPresent;
import org.kenesh.command.slice.ContradictedTask.CompletionNotReported;
import org.kenesh.command.slice.ContradictedTask.CompletionWaits;
import org.kenesh.command.slice.ContradictedTask.DueNotLater;
import org.kenesh.command.slice.ContradictedTask.ExtensionNotRequested;
import org.kenesh.command.slice.ContradictedTask.ExtensionWaits;
import org.kenesh.command.slice.ContradictedTask.TaskClosed;
import org.kenesh.command.slice.ContradictedTask.TaskNotClosed;
import org.kenesh.command.slice.ContradictedTask.TaskNotSuspended;
import org.kenesh.command.slice.ContradictedTask.TaskNotYetAssigned;
import org.kenesh.command.slice.ContradictedTask.TaskSuspended;
import org.kenesh.command.slice.NeverRight.DueTooEarly;
import org.kenesh.command.slice.NotOnRecord.TaskUnknown;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.Basis;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskState;
import org.kenesh.task.TaskStatus;
import org.kenesh.time.EffectiveDate;

/**
 * Rules about the life of a task. They look at the state in which the event finds the task on its
 * own day, so that history can be entered late.
 */
public final class Tasks {

    private static final String FIELD = "/task";

    private Tasks() {}

    /** The task is assigned, on whatever day. */
    public static Rule known(Ground ground, TaskEvent e) {
        return () -> ground.task(e.task()).assigned() ? null : new TaskUnknown(FIELD, e.task());
    }

    /** The task is assigned by the day of the event. */
    public static Rule assignedBy(Ground ground, TaskEvent e) {
        return () -> {
            if (state(ground, e).status() != TaskStatus.NOT_ASSIGNED) {
                return null;
            }
            var assignedOn = ground.task(e.task()).assignment().effectiveOn();
            return new TaskNotYetAssigned("/effectiveOn", e.task(), e.effectiveOn(), assignedOn);
        };
    }

    /** Control has not ended. */
    public static Rule underControl(Ground ground, TaskEvent e) {
        return () -> {
            var state = state(ground, e);
            var closedOn = state.closedOn();
            return closedOn == null
                    ? null
                    : new TaskClosed(FIELD, e.task(), state.status(), closedOn);
        };
    }

    /** Control has ended. */
    public static Rule closed(Ground ground, TaskEvent e) {
        return () -> state(ground, e).status().closed() ? null : new TaskNotClosed(FIELD, e.task());
    }

    /** The task does not rest. */
    public static Rule notSuspended(Ground ground, TaskEvent e) {
        return () ->
                state(ground, e).status() == TaskStatus.SUSPENDED
                        ? new TaskSuspended(FIELD, e.task())
                        : null;
    }

    /** The task rests. */
    public static Rule suspended(Ground ground, TaskEvent e) {
        return () ->
                state(ground, e).status() == TaskStatus.SUSPENDED
                        ? null
                        : new TaskNotSuspended(FIELD, e.task());
    }

    /** The agency has not taken note of it since it was given. */
    public static Rule notAcknowledged(Ground ground, TaskEvent e, AgencyId agency) {
        return () ->
                state(ground, e).acknowledgedBy().contains(agency)
                        ? new AcknowledgedBefore("/agency", e.task(), agency)
                        : null;
    }

    /** A completion was reported and waits. */
    public static Rule completionReported(Ground ground, TaskEvent e) {
        return () ->
                state(ground, e).completion() == null
                        ? new CompletionNotReported(FIELD, e.task())
                        : null;
    }

    /** No completion waits to be accepted or returned. */
    public static Rule noCompletionWaits(Ground ground, TaskEvent e) {
        return () -> {
            var completion = state(ground, e).completion();
            return completion == null
                    ? null
                    : new CompletionWaits(FIELD, e.task(), completion.agency());
        };
    }

    /** A request for more time waits. */
    public static Rule extensionRequested(Ground ground, TaskEvent e) {
        return () ->
                state(ground, e).request() == null
                        ? new ExtensionNotRequested(FIELD, e.task())
                        : null;
    }

    /** No request for more time waits. */
    public static Rule noExtensionWaits(Ground ground, TaskEvent e) {
        return () -> {
            var request = state(ground, e).request();
            return request == null ? null : new ExtensionWaits(FIELD, e.task(), request.due());
        };
    }

    /** The day is later than the present deadline, if there is one. */
    public static Rule later(Ground ground, TaskEvent e, LocalDate due) {
        return () -> {
            var present = state(ground, e).due();
            return present == null || due.isAfter(present)
                    ? null
                    : new DueNotLater("/due", due, present);
        };
    }

    /** A deadline is not before the day on which it is set. */
    public static Rule dueFrom(@Nullable LocalDate due, EffectiveDate effectiveOn) {
        return () ->
                due != null && due.isBefore(effectiveOn.earliest())
                        ? new DueTooEarly("/due", due, effectiveOn)
                        : null;
    }

    /** What gives a task to somebody is about a known task and names what is on record. */
    public static Rule givingSound(
            Ground ground,
            TaskEvent e,
            Assignee to,
            @Nullable FunctionId function,
            @Nullable Basis basis) {
        return Rule.all(
                Form.placed(e),
                known(ground, e),
                assignable(ground, "/to", to),
                Functions.known(ground, "/function", function),
                Acts.known(ground, basis));
    }

    /** The task can be given to somebody on the day of the event. */
    public static Rule mayBeGiven(Ground ground, TaskEvent e, Assignee to) {
        return Rule.all(
                assignedBy(ground, e), underControl(ground, e), begun(ground, "/to", to, e));
    }

    /** Whether somebody is a co-executor is as it has to be. */
    public static Rule engaged(
            Ground ground, TaskEvent e, CoExecutor coExecutor, boolean expected) {
        return () -> {
            boolean engaged =
                    state(ground, e).coExecutors().stream()
                            .anyMatch(other -> other.coExecutor().equals(coExecutor));
            if (engaged == expected) {
                return null;
            }
            var name = name(coExecutor.assignee());
            return engaged
                    ? new CoExecutorPresent("/coExecutor", name)
                    : new CoExecutorAbsent("/coExecutor", name);
        };
    }

    /** The agency, or the function whose holder is meant, is on record. */
    public static Rule assignable(Ground ground, String field, Assignee assignee) {
        return switch (assignee) {
            case Assignee.Agency(var agency) -> Agencies.known(ground, field + "/agency", agency);
            case Assignee.AuthorizedBody(var function) ->
                    Functions.known(ground, field + "/authorizedFor", function);
        };
    }

    /**
     * The agency has begun by the day of the event. It may have ended: who came after it gets it.
     */
    public static Rule begun(Ground ground, String field, Assignee assignee, TaskEvent e) {
        return switch (assignee) {
            case Assignee.Agency(var agency) ->
                    Agencies.begun(ground, field + "/agency", agency, e);
            case Assignee.AuthorizedBody _ -> () -> null;
        };
    }

    private static String name(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Agency(var agency) -> agency.value();
            case Assignee.AuthorizedBody(var function) -> function.value();
        };
    }

    private static TaskState state(Ground ground, TaskEvent e) {
        return ground.task(e.task()).before(e);
    }
}

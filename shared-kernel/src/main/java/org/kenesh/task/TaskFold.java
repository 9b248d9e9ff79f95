package org.kenesh.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.function.FunctionId;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.CompletionReturned;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ExtensionRefused;
import org.kenesh.task.TaskEvent.ExtensionRequested;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskEvent.TaskResumed;
import org.kenesh.task.TaskEvent.TaskSuspended;
import org.kenesh.task.TaskState.Deadline;
import org.kenesh.task.TaskState.Engagement;
import org.kenesh.task.TaskState.Report;
import org.kenesh.task.TaskState.Request;
import org.kenesh.text.Text;

/**
 * Folds a task's facts. Total: facts that were entered late or corrected may come in an order that
 * no command would have been granted in, and each is then taken for what it says.
 */
final class TaskFold {

    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Engagement> coExecutors = new ArrayList<>();
    private final SequencedSet<AgencyId> acknowledgedBy = new LinkedHashSet<>();
    private TaskStatus phase = TaskStatus.NOT_ASSIGNED;
    private boolean suspended;
    private @Nullable Assignee lead;
    private @Nullable FunctionId function;
    private @Nullable Request request;
    private @Nullable Report lastReport;
    private @Nullable Report completion;
    private int returned;
    private @Nullable LocalDate closedOn;

    private TaskFold() {}

    static TaskState fold(Collection<TaskFact> facts, LocalDate on) {
        var fold = new TaskFold();
        var first = assignment(facts);
        if (first == null || first.day().isAfter(on)) {
            return fold.state(null, on);
        }
        var assigned = (TaskAssigned) first.event();
        fold.assign(first, assigned);
        var later = new ArrayList<TaskFact>(facts.size());
        for (var fact : facts) {
            if (!(fact.event() instanceof TaskAssigned)
                    && !fact.day().isBefore(first.day())
                    && !fact.day().isAfter(on)) {
                later.add(fact);
            }
        }
        later.sort(TaskFact.ORDER);
        later.forEach(fold::take);
        return fold.state(assigned, on);
    }

    private static @Nullable TaskFact assignment(Collection<TaskFact> facts) {
        TaskFact first = null;
        for (var fact : facts) {
            boolean earlier = first == null || fact.position() < first.position();
            if (earlier && fact.event() instanceof TaskAssigned) {
                first = fact;
            }
        }
        return first;
    }

    private TaskState state(@Nullable TaskAssigned assigned, LocalDate on) {
        return new TaskState(
                on,
                assigned,
                suspended && !phase.closed() ? TaskStatus.SUSPENDED : phase,
                lead,
                function,
                List.copyOf(deadlines),
                request,
                List.copyOf(coExecutors),
                Collections.unmodifiableSequencedSet(acknowledgedBy),
                returned,
                lastReport,
                completion,
                closedOn);
    }

    private void assign(TaskFact fact, TaskAssigned e) {
        phase = TaskStatus.OPEN;
        lead = e.lead();
        function = e.function();
        due(fact, e.due());
        e.coExecutors().forEach(coExecutor -> engage(fact, coExecutor));
    }

    private void take(TaskFact fact) {
        switch (fact.event()) {
            case TaskAssigned _ -> throw new IllegalStateException("a task is assigned once");
            case TaskAcknowledged e -> {
                acknowledgedBy.add(e.agency());
                move(TaskStatus.ACKNOWLEDGED, phase == TaskStatus.OPEN);
            }
            case ProgressReported e -> {
                lastReport = report(fact, e.agency(), e.report());
                move(TaskStatus.IN_PROGRESS, phase != TaskStatus.REPORTED);
            }
            case CompletionReported e -> {
                lastReport = report(fact, e.agency(), e.report());
                completion = lastReport;
                move(TaskStatus.REPORTED, true);
            }
            case CompletionAccepted _ -> close(fact, TaskStatus.ACCEPTED);
            case CompletionReturned _ -> {
                returned++;
                completion = null;
                move(TaskStatus.RETURNED, phase == TaskStatus.REPORTED);
            }
            case ExtensionRequested e ->
                    request = new Request(fact.position(), e.agency(), fact.day(), e.due());
            case ExtensionGranted e -> {
                request = null;
                due(fact, e.due());
            }
            case ExtensionRefused _ -> request = null;
            case TaskReassigned e -> {
                ruled(e.to(), e.function());
                acknowledgedBy.clear();
                request = null;
                completion = phase.closed() ? completion : null;
                move(TaskStatus.OPEN, true);
            }
            case ResponsibilityRuled e -> ruled(e.to(), e.function());
            case CoExecutorAdded e -> engage(fact, e.coExecutor());
            case CoExecutorReleased e ->
                    coExecutors.removeIf(other -> other.coExecutor().equals(e.coExecutor()));
            case TaskSuspended _ -> suspended = true;
            case TaskResumed e -> {
                suspended = false;
                due(fact, e.due());
            }
            case TaskCancelled _ -> close(fact, TaskStatus.CANCELLED);
            case TaskReopened e -> reopen(fact, e);
        }
    }

    private void move(TaskStatus next, boolean applies) {
        if (applies && !phase.closed()) {
            phase = next;
        }
    }

    private void close(TaskFact fact, TaskStatus closed) {
        phase = closed;
        closedOn = fact.day();
        request = null;
        suspended = false;
    }

    private void reopen(TaskFact fact, TaskReopened e) {
        if (phase.closed()) {
            phase = TaskStatus.OPEN;
            closedOn = null;
            completion = null;
            acknowledgedBy.clear();
        }
        due(fact, e.due());
    }

    private void ruled(Assignee to, @Nullable FunctionId forFunction) {
        lead = to;
        function = forFunction == null ? function : forFunction;
    }

    private void engage(TaskFact fact, CoExecutor coExecutor) {
        if (coExecutors.stream().noneMatch(other -> other.coExecutor().equals(coExecutor))) {
            coExecutors.add(new Engagement(fact.position(), fact.day(), coExecutor));
        }
    }

    private void due(TaskFact fact, @Nullable LocalDate due) {
        if (due != null) {
            deadlines.add(new Deadline(fact.position(), fact.day(), due));
        }
    }

    private static Report report(TaskFact fact, AgencyId agency, Text report) {
        return new Report(fact.position(), agency, fact.day(), report);
    }
}

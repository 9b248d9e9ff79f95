package org.kenesh.command.slice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kenesh.command.slice.ContradictedDecision.DisposalMissing;
import org.kenesh.command.slice.ContradictedDecision.DisposalNeedless;
import org.kenesh.command.slice.ContradictedTask.TaskExists;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Disposal;
import org.kenesh.decision.GivenTask;
import org.kenesh.decision.Link;
import org.kenesh.decision.Outcome;
import org.kenesh.event.Event;
import org.kenesh.task.Basis;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskId;

/** Rules about the tasks that a decision gives, and about those of decisions that it ends. */
public final class GivenTasks {

    private GivenTasks() {}

    /** Each is a new task that could be assigned by itself. */
    public static Rule assignable(Ground ground, DecisionTaken e) {
        return Rule.all(
                Form.different("/tasks", "/task", e.tasks().stream().map(GivenTask::task).toList()),
                Form.each("/tasks", e.tasks(), (at, given) -> assignable(ground, e, at, given)));
    }

    private static Rule assignable(Ground ground, DecisionTaken e, String at, GivenTask given) {
        var assigned = assigned(e, given);
        return Rule.all(
                Rule.unless(
                        ground.task(given.task()).assigned(),
                        new TaskExists(at + "/task", given.task())),
                Records.sound(ground, at, assigned),
                Tasks.begun(ground, at + "/lead", given.lead(), assigned),
                Form.each(
                        at + "/coExecutors",
                        given.coExecutors(),
                        (field, c) -> Tasks.begun(ground, field, c.assignee(), assigned)));
    }

    /** It is said for each open task of a decision that ends what becomes of it. */
    public static Rule disposed(Ground ground, DecisionTaken e) {
        var tasks = e.disposals().stream().map(Disposal::task).toList();
        return () -> {
            var open = open(ground, e);
            return Rule.all(
                            Form.different("/disposals", "/task", tasks),
                            complete(open, tasks),
                            Form.each(
                                    "/disposals",
                                    e.disposals(),
                                    (at, d) -> disposable(ground, e, open, at, d)))
                    .broken();
        };
    }

    private static Rule complete(Map<TaskId, DecisionId> open, List<TaskId> disposed) {
        return () ->
                open.entrySet().stream()
                        .filter(task -> !disposed.contains(task.getKey()))
                        .findFirst()
                        .map(left ->
                                new DisposalMissing("/disposals", left.getKey(), left.getValue()))
                        .orElse(null);
    }

    private static Rule disposable(
            Ground ground,
            DecisionTaken e,
            Map<TaskId, DecisionId> open,
            String at,
            Disposal disposal) {
        var to = disposal.to();
        return Rule.all(
                Rule.unless(
                        !open.containsKey(disposal.task()),
                        new DisposalNeedless(at + "/task", disposal.task())),
                to == null ? () -> null : Tasks.assignable(ground, at + "/to", to),
                to == null
                        ? () -> null
                        : Tasks.begun(ground, at + "/to", to, cancelled(e, disposal.task())));
    }

    /**
     * The open tasks of the decisions that end, with the decision that each rests on; none when
     * nothing is adopted.
     */
    private static Map<TaskId, DecisionId> open(Ground ground, DecisionTaken e) {
        var open = new LinkedHashMap<TaskId, DecisionId>();
        for (var link : e.outcome() == Outcome.ADOPTED ? e.links() : List.<Link>of()) {
            if (link.kind().ends() && link.decision() != null) {
                for (var task : ground.files().tasksOf(link.decision())) {
                    if (isOpen(ground, e, task)) {
                        open.put(task, link.decision());
                    }
                }
            }
        }
        return open;
    }

    private static boolean isOpen(Ground ground, DecisionTaken e, TaskId task) {
        return !ground.task(task).before(cancelled(e, task)).status().closed();
    }

    /** What happens to tasks by a decision, in the order in which it says so. */
    public static List<Event> events(Ground ground, DecisionTaken e) {
        var events = new ArrayList<Event>();
        e.tasks().forEach(given -> events.add(assigned(e, given)));
        for (var disposal : e.disposals()) {
            switch (disposal.what()) {
                case KEPT -> {} // it goes on as it was given
                case MOVED -> events.add(moved(ground, e, disposal));
                case CANCELLED -> events.add(cancelled(e, disposal.task()));
            }
        }
        return events;
    }

    private static TaskAssigned assigned(DecisionTaken e, GivenTask given) {
        return new TaskAssigned(
                given.task(),
                given.title(),
                given.description(),
                e.council(),
                basis(e),
                given.lead(),
                given.function(),
                given.coExecutors(),
                given.due(),
                e.effectiveOn(),
                e.sequenceInDay(),
                e.source());
    }

    private static TaskEvent moved(Ground ground, DecisionTaken e, Disposal disposal) {
        var before = ground.task(disposal.task()).before(cancelled(e, disposal.task()));
        return new TaskReassigned(
                disposal.task(),
                Objects.requireNonNull(disposal.to()),
                before.function(),
                e.title(),
                basis(e),
                e.effectiveOn(),
                e.sequenceInDay());
    }

    private static TaskCancelled cancelled(DecisionTaken e, TaskId task) {
        return new TaskCancelled(task, e.title(), basis(e), e.effectiveOn(), e.sequenceInDay());
    }

    private static Basis basis(DecisionTaken e) {
        return new Basis.Decision(e.decision().value());
    }
}

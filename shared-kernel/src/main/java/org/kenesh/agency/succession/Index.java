package org.kenesh.agency.succession;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.agency.succession.Fact.Assigned;
import org.kenesh.agency.succession.Fact.Closing;
import org.kenesh.agency.succession.Fact.End;
import org.kenesh.agency.succession.Fact.Given;
import org.kenesh.agency.succession.Fact.Line;
import org.kenesh.agency.succession.Fact.Parent;
import org.kenesh.agency.succession.Fact.Ruled;
import org.kenesh.agency.succession.Fact.Succeeded;
import org.kenesh.function.FunctionEvent;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskId;

/** Facts by what they are about: an agency that is left, a function, a task. */
final class Index {

    /** A task of which nothing is recorded. */
    static final OfTask NO_TASK = new OfTask();

    private final Map<AgencyId, OfAgency> agencies = new HashMap<>();
    private final Map<FunctionId, OfFunction> functions = new HashMap<>();
    private final Map<TaskId, OfTask> tasks = new HashMap<>();

    /** What moves that which an agency is responsible for. */
    static final class OfAgency {
        final Timeline<Line> lines = new Timeline<>();
        final Timeline<End> ends = new Timeline<>();
        final Timeline<Succeeded> successions = new Timeline<>();
    }

    /** To whom a function is given, and what it is a part of. */
    static final class OfFunction {
        final Timeline<Given> given = new Timeline<>();
        final Timeline<Parent> parents = new Timeline<>();
    }

    /** To whom a task is given, and whether it is closed. */
    static final class OfTask {
        final Timeline<Assigned> assigned = new Timeline<>();
        final Timeline<Ruled> ruled = new Timeline<>();
        final Timeline<Closing> closings = new Timeline<>();
        final Timeline<Fact.Helper> helpers = new Timeline<>();
    }

    @Nullable OfAgency agency(AgencyId agency) {
        return agencies.get(agency);
    }

    @Nullable OfFunction function(FunctionId function) {
        return functions.get(function);
    }

    @Nullable OfTask task(TaskId task) {
        return tasks.get(task);
    }

    Set<TaskId> tasks() {
        return tasks.keySet();
    }

    void add(Version version) {
        switch (version.event()) {
            case AgencyEvent event -> addAgencies(version, event);
            case FunctionEvent event -> addFunctions(version, event);
            case TaskEvent event -> addTask(version, event);
            default -> {}
        }
    }

    private void addAgencies(Version version, AgencyEvent event) {
        switch (event) {
            case AgencyAbolished abolished -> of(abolished.agency()).ends.add(new End(version));
            case ReorganizationEnacted enacted -> {
                enacted.participants().stream()
                        .filter(participant -> participant.role() == Participant.Role.CEASES)
                        .forEach(
                                participant -> of(participant.agency()).ends.add(new End(version)));
                enacted.transfers().forEach(transfer -> addLine(version, transfer));
            }
            case SuccessionDeclared declared ->
                    of(declared.from()).successions.add(new Succeeded(version, declared.to()));
            // An agency moves nothing by coming into being, by its name, its kind or its parent.
            case AgencyEstablished _,
                    AgencyRenamed _,
                    AgencyReclassified _,
                    AgencySubordinated _ -> {}
        }
    }

    private void addLine(Version version, Transfer transfer) {
        var function =
                switch (transfer.scope()) {
                    case Scope.Of of -> of.function();
                    case Scope.Whole _ -> null;
                };
        var line = new Line(version, function, transfer.to(), transfer.until());
        of(transfer.from()).lines.add(line);
    }

    private void addFunctions(Version version, FunctionEvent event) {
        switch (event) {
            case FunctionDefined defined ->
                    of(defined.function()).parents.add(new Parent(version, defined.parent()));
            case FunctionDivided divided ->
                    divided.into()
                            .forEach(part ->
                                    of(part).parents.add(new Parent(version, divided.function())));
            case FunctionsJoined joined ->
                    joined.functions()
                            .forEach(part ->
                                    of(part).parents.add(new Parent(version, joined.into())));
            case FunctionAssigned assigned ->
                    of(assigned.function()).given.add(new Given(version, assigned.to()));
            case FunctionTransferred moved ->
                    of(moved.from())
                            .lines
                            .add(new Line(version, moved.function(), moved.to(), moved.until()));
            case FunctionWithdrawn withdrawn ->
                    of(withdrawn.from())
                            .lines
                            .add(new Line(version, withdrawn.function(), null, null));
        }
    }

    private void addTask(Version version, TaskEvent event) {
        switch (event) {
            case TaskAssigned e ->
                    of(e.task()).assigned.add(new Assigned(version, e.lead(), e.function()));
            case TaskReassigned e ->
                    of(e.task()).ruled.add(new Ruled(version, e.to(), e.function()));
            case ResponsibilityRuled e ->
                    of(e.task()).ruled.add(new Ruled(version, e.to(), e.function()));
            case CompletionAccepted e -> of(e.task()).closings.add(new Closing(version, true));
            case TaskCancelled e -> of(e.task()).closings.add(new Closing(version, true));
            case TaskReopened e -> of(e.task()).closings.add(new Closing(version, false));
            case CoExecutorAdded e ->
                    of(e.task()).helpers.add(new Fact.Helper(version, e.coExecutor(), true));
            case CoExecutorReleased e ->
                    of(e.task()).helpers.add(new Fact.Helper(version, e.coExecutor(), false));
            // What is reported about a task, and its deadline, move no responsibility.
            case TaskEvent.TaskAcknowledged _,
                    TaskEvent.ProgressReported _,
                    TaskEvent.CompletionReported _,
                    TaskEvent.CompletionReturned _,
                    TaskEvent.ExtensionRequested _,
                    TaskEvent.ExtensionGranted _,
                    TaskEvent.ExtensionRefused _,
                    TaskEvent.TaskSuspended _,
                    TaskEvent.TaskResumed _ -> {}
        }
    }

    private OfAgency of(AgencyId agency) {
        return agencies.computeIfAbsent(agency, _ -> new OfAgency());
    }

    private OfFunction of(FunctionId function) {
        return functions.computeIfAbsent(function, _ -> new OfFunction());
    }

    private OfTask of(TaskId task) {
        return tasks.computeIfAbsent(task, _ -> new OfTask());
    }
}

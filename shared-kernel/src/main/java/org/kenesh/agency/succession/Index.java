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
import org.kenesh.agency.succession.Fact.Helper;
import org.kenesh.agency.succession.Fact.Line;
import org.kenesh.agency.succession.Fact.Parent;
import org.kenesh.agency.succession.Fact.Ruled;
import org.kenesh.agency.succession.Fact.Succeeded;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilEvent.SeatRuled;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatOwner;
import org.kenesh.event.Effective;
import org.kenesh.function.FunctionEvent;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Version;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent;
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
import org.kenesh.task.TaskId;

/** Facts by what they are about: an agency that is left, a function, a task, a seat. */
final class Index {

    /** A task or a seat of which nothing is recorded. */
    static final TaskFacts NO_TASK = new TaskFacts(-1);

    private final Map<AgencyId, AgencyFacts> agencies = new HashMap<>();
    private final Map<FunctionId, FunctionFacts> functions = new HashMap<>();
    private final Map<TaskId, TaskFacts> tasks = new HashMap<>();
    private final Spans spans = new Spans();
    private final Map<SeatId, TaskFacts> seats = new HashMap<>();
    private final Reach reach = new Reach();

    @Nullable AgencyFacts agency(AgencyId agency) {
        return agencies.get(agency);
    }

    @Nullable FunctionFacts function(FunctionId function) {
        return functions.get(function);
    }

    @Nullable TaskFacts task(TaskId task) {
        return tasks.get(task);
    }

    /** A seat goes where a task would. */
    @Nullable TaskFacts seat(SeatId seat) {
        return seats.get(seat);
    }

    Set<TaskId> tasks() {
        return tasks.keySet();
    }

    Spans spans() {
        return spans;
    }

    Reach reach() {
        return reach;
    }

    void add(Version version) {
        switch (version.event()) {
            case AgencyEvent event -> addAgencies(version, event);
            case FunctionEvent event -> addFunctions(version, event);
            case TaskEvent event -> addTask(version, event);
            case SeatCreated event -> addSeat(version, event);
            case SeatRuled event ->
                    of(event.seat())
                            .add(new Ruled(version, new Assignee.Agency(event.agency()), null));
            default -> {}
        }
    }

    private void addAgencies(Version version, AgencyEvent event) {
        switch (event) {
            case AgencyAbolished abolished -> add(abolished.agency(), new End(version));
            case ReorganizationEnacted enacted -> {
                enacted.participants().stream()
                        .filter(participant -> participant.role() == Participant.Role.CEASES)
                        .forEach(participant -> add(participant.agency(), new End(version)));
                enacted.transfers()
                        .forEach(transfer -> add(transfer.from(), line(version, transfer)));
                reach.leads(enacted);
            }
            case SuccessionDeclared declared -> {
                of(declared.from(), version).add(new Succeeded(version, declared.to()));
                reach.leads(declared.from(), declared.to());
            }
            // An agency moves nothing by coming into being, by its name, its kind or its parent.
            case AgencyEstablished _,
                    AgencyRenamed _,
                    AgencyReclassified _,
                    AgencySubordinated _ -> {}
        }
    }

    private void add(AgencyId agency, End end) {
        of(agency, end.version()).add(end);
    }

    private void add(AgencyId from, Line line) {
        of(from, line.version()).add(line);
        reach.leads(from, line.to());
    }

    private static Line line(Version version, Transfer transfer) {
        var function =
                switch (transfer.scope()) {
                    case Scope.Of of -> of.function();
                    case Scope.Whole _ -> null;
                };
        return new Line(version, function, transfer.to(), transfer.until());
    }

    private void addFunctions(Version version, FunctionEvent event) {
        switch (event) {
            case FunctionDefined e -> add(e.function(), new Parent(version, e.parent()));
            case FunctionDivided e ->
                    e.into().forEach(part -> add(part, new Parent(version, e.function())));
            case FunctionsJoined e ->
                    e.functions().forEach(part -> add(part, new Parent(version, e.into())));
            case FunctionAssigned e -> {
                of(e.function(), version).add(new Given(version, e.to()));
                reach.gives(e.function(), e.to());
            }
            case FunctionTransferred e ->
                    add(e.from(), new Line(version, e.function(), e.to(), e.until()));
            case FunctionWithdrawn e -> add(e.from(), new Line(version, e.function(), null, null));
        }
    }

    private void add(FunctionId part, Parent parent) {
        of(part, parent.version()).add(parent);
        reach.contains(parent.parent(), part);
    }

    private void addTask(Version version, TaskEvent event) {
        switch (event) {
            case TaskAssigned e -> {
                add(e.task(), new Assigned(version, e.lead(), e.function()));
                reach.names(e.lead(), e.function(), e.task());
            }
            case TaskReassigned e -> add(e.task(), new Ruled(version, e.to(), e.function()));
            case ResponsibilityRuled e -> add(e.task(), new Ruled(version, e.to(), e.function()));
            case CompletionAccepted e -> add(e.task(), new Closing(version, true));
            case TaskCancelled e -> add(e.task(), new Closing(version, true));
            case TaskReopened e -> add(e.task(), new Closing(version, false));
            case CoExecutorAdded e -> of(e.task()).add(new Helper(version, e.coExecutor(), true));
            case CoExecutorReleased e ->
                    of(e.task()).add(new Helper(version, e.coExecutor(), false));
            // What is reported about a task, and its deadline, move no responsibility.
            case TaskAcknowledged _,
                    ProgressReported _,
                    CompletionReported _,
                    CompletionReturned _,
                    ExtensionRequested _,
                    ExtensionGranted _,
                    ExtensionRefused _,
                    TaskSuspended _,
                    TaskResumed _ -> {}
        }
    }

    private void add(TaskId task, Assigned assigned) {
        var facts = of(task);
        facts.add(assigned);
        spans.changed(facts);
    }

    private void add(TaskId task, Closing closing) {
        var facts = of(task);
        facts.add(closing);
        spans.changed(facts);
    }

    private void add(TaskId task, Ruled ruled) {
        var facts = of(task);
        facts.add(ruled);
        spans.changed(facts);
        reach.names(ruled.to(), ruled.function(), task);
    }

    private void addSeat(Version version, SeatCreated event) {
        if (event.owner() instanceof SeatOwner.Agency(var owner)) {
            of(event.seat())
                    .add(new Assigned(version, new Assignee.Agency(owner), event.function()));
        }
    }

    private AgencyFacts of(AgencyId agency, Version version) {
        if (!precise(version)) {
            reach.uncertain(agency);
        }
        return agencies.computeIfAbsent(agency, _ -> new AgencyFacts());
    }

    private FunctionFacts of(FunctionId function, Version version) {
        if (!precise(version)) {
            reach.uncertain(function);
        }
        return functions.computeIfAbsent(function, _ -> new FunctionFacts());
    }

    private static boolean precise(Version version) {
        return ((Effective) version.event()).effectiveOn().precise();
    }

    private TaskFacts of(TaskId task) {
        return tasks.computeIfAbsent(task, spans::add);
    }

    private TaskFacts of(SeatId seat) {
        return seats.computeIfAbsent(seat, _ -> new TaskFacts(-1));
    }
}

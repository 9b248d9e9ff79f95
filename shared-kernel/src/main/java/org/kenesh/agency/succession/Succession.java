package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.SeatId;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Change;
import org.kenesh.record.Version;
import org.kenesh.task.Assignee;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskId;
import org.kenesh.time.EffectiveDate;

/**
 * Who is responsible on a day, as known at a state of knowledge. Versions of events go in, in the
 * order in which they open; every question may be asked of every earlier state of knowledge.
 *
 * <p>One thread writes; many may ask while nobody writes.
 */
public final class Succession {

    private final Index index = new Index();

    /** Takes what one more record changes. */
    public void apply(Change change) {
        change.opened().forEach(this::apply);
    }

    /** Takes a version that was opened. That it is closed later is seen from the version itself. */
    public void apply(Version opened) {
        index.add(opened);
    }

    /** Who is responsible for a task. */
    public Responsibility responsible(TaskId task, LocalDate on, long known) {
        return responsible(facts(index, task), on, known);
    }

    /** Who is responsible for a task: the same without the reasons, and fast. */
    public Who who(TaskId task, LocalDate on, long known) {
        return who(new Subject.Task(facts(index, task)), on, known);
    }

    /**
     * The tasks that may ever have come to an agency, on whatever day and at whatever state of
     * knowledge: no other one was with it or may have been.
     */
    public Set<TaskId> reach(AgencyId agency) {
        return index.reach().tasks(agency);
    }

    /**
     * The tasks that are given by the end of a day and not closed. Others may be among them: those
     * that meet an imprecise date, and those that were given or closed more than once.
     */
    public List<TaskId> running(LocalDate on, long known) {
        return running(on, known, _ -> true);
    }

    /** Those of some tasks that run, with others as above. */
    public List<TaskId> running(Collection<TaskId> some, LocalDate on, long known) {
        var uncertain = index.reach().uncertain();
        return some.parallelStream()
                .filter(task ->
                        uncertain.contains(task)
                                || index.spans().mayRun(facts(index, task), on, known))
                .toList();
    }

    /**
     * The tasks that are given by the end of a day and not closed of which it cannot be said to
     * which one agency they belong, or to which one a co-executor's part does.
     */
    public List<TaskId> unsettled(LocalDate on, long known) {
        return running(on, known, facts -> isUnsettled(facts, on, known));
    }

    private List<TaskId> running(LocalDate on, long known, Predicate<TaskFacts> wanted) {
        var spans = index.spans();
        var running = new ArrayList<>(spans.running(on, known, wanted));
        for (var uncertain : index.reach().uncertain()) {
            var facts = facts(index, uncertain);
            if (!spans.mayRun(facts, on, known) && wanted.test(facts)) {
                running.add(uncertain);
            }
        }
        return running;
    }

    private boolean isUnsettled(TaskFacts task, LocalDate on, long known) {
        var status = who(new Subject.Task(task), on, known).status();
        return status.unsettled()
                || (status == Status.RESOLVED
                        && helping(task, on, known).values().stream()
                                .anyMatch(part -> who(part, on, known).status().unsettled()));
    }

    private Who who(Subject subject, LocalDate on, long known) {
        return new Question(index, subject, known).who(on);
    }

    /**
     * Who is responsible for a task of which these are the versions, whether or not they were taken
     * here before.
     */
    public Responsibility responsible(
            TaskId task, Collection<Version> versions, LocalDate on, long known) {
        return responsible(facts(alone(versions), task), on, known);
    }

    private Responsibility responsible(TaskFacts facts, LocalDate on, long known) {
        return new Question(index, new Subject.Task(facts), known).on(on);
    }

    private static TaskFacts facts(Index index, TaskId task) {
        var facts = index.task(task);
        return facts == null ? Index.NO_TASK : facts;
    }

    private static Index alone(Collection<Version> versions) {
        var alone = new Index();
        versions.forEach(alone::add);
        return alone;
    }

    /** Which agency has a seat. One that was not made for an agency is unknown here. */
    public Responsibility responsible(SeatId seat, LocalDate on, long known) {
        var facts = index.seat(seat);
        return responsible(facts == null ? Index.NO_TASK : facts, on, known);
    }

    /** Who holds a function. */
    public Responsibility holders(FunctionId function, LocalDate on, long known) {
        return follow(
                new Assignee.AuthorizedBody(function), function, EffectiveDate.ALWAYS, on, known);
    }

    /**
     * Who has by now what was given to somebody on a day, such as the part of a co-executor.
     *
     * @param function what it was given for; null when it is for no function
     */
    public Responsibility follow(
            Assignee to,
            @Nullable FunctionId function,
            EffectiveDate since,
            LocalDate on,
            long known) {
        return new Question(index, new Subject.Given(to, function, since), known).on(on);
    }

    /** Who helps with a task on a day, in the order in which they were asked to. */
    public List<Help> coExecutors(TaskId task, LocalDate on, long known) {
        return coExecutors(facts(index, task), on, known);
    }

    /** Who helps with a task of which these are the versions. */
    public List<Help> coExecutors(
            TaskId task, Collection<Version> versions, LocalDate on, long known) {
        return coExecutors(facts(alone(versions), task), on, known);
    }

    private List<Help> coExecutors(TaskFacts facts, LocalDate on, long known) {
        return helping(facts, on, known).entrySet().stream()
                .map(help ->
                        new Help(help.getKey(), new Question(index, help.getValue(), known).on(on)))
                .toList();
    }

    private Map<CoExecutor, Subject> helping(TaskFacts facts, LocalDate on, long known) {
        return Help.of(facts, new View(index, Bound.LATE, known, on));
    }

    /** All tasks that were ever recorded. */
    public Set<TaskId> tasks() {
        return Collections.unmodifiableSet(index.tasks());
    }
}

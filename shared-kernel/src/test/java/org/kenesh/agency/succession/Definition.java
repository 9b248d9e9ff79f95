package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.DefinedFacts.Line;
import org.kenesh.agency.succession.DefinedFacts.Place;
import org.kenesh.agency.succession.DefinedFacts.Places;
import org.kenesh.agency.succession.DefinedFacts.Said;
import org.kenesh.agency.succession.DefinedFacts.When;
import org.kenesh.agency.succession.Vector.Expected;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskId;

/**
 * The rules of succession written down a second time, deliberately naive: every question goes over
 * all events of the record, every fold through all their steps, and every day is asked by itself.
 */
final class Definition {

    private final DefinedFacts facts;

    private Definition(List<Event> written, boolean late) {
        this.facts = new DefinedFacts(written, late);
    }

    /** The two folds of a record, as the late one and the early one. */
    record Folds(Definition late, Definition early) {

        Expected responsible(TaskId task, LocalDate on) {
            return together(late.answer(task, on), early.answer(task, on));
        }

        Expected follow(
                AgencyId agency, @Nullable FunctionId function, LocalDate since, LocalDate on) {
            return together(
                    late.followed(agency, function, since, on),
                    early.followed(agency, function, since, on));
        }

        Expected holders(FunctionId function, LocalDate on) {
            return together(late.holdersAnswer(function, on), early.holdersAnswer(function, on));
        }
    }

    static Folds of(List<Event> written) {
        return new Folds(new Definition(written, true), new Definition(written, false));
    }

    private static Expected together(Expected late, Expected early) {
        if (late.status() == early.status()
                && late.holders().equals(early.holders())
                && late.candidates().equals(early.candidates())
                && late.last().equals(early.last())) {
            return late;
        }
        var possible = new TreeSet<>(late.holders());
        possible.addAll(late.candidates());
        possible.addAll(early.holders());
        possible.addAll(early.candidates());
        var last = new TreeSet<>(late.last());
        last.addAll(early.last());
        return new Expected(
                Status.DATE_UNCERTAIN, List.of(), List.copyOf(possible), List.copyOf(last), null);
    }

    private Expected answer(TaskId task, LocalDate on) {
        var assigned = assigned(task);
        if (assigned == null) {
            return none(Status.UNKNOWN);
        }
        if (assigned.key().day().isAfter(on)) {
            return none(Status.NOT_YET_ASSIGNED);
        }
        Said closing = null;
        for (var said : facts.all) {
            boolean ofTask =
                    switch (said.event()) {
                        case CompletionAccepted e -> e.task().equals(task);
                        case TaskCancelled e -> e.task().equals(task);
                        case TaskReopened e -> e.task().equals(task);
                        default -> false;
                    };
            if (ofTask
                    && !said.key().day().isBefore(assigned.key().day())
                    && !said.key().day().isAfter(on)) {
                closing = said;
            }
        }
        if (closing != null && !(closing.event() instanceof TaskReopened)) {
            var then = answerOf(state(task, closing.key().day()), null);
            return new Expected(
                    Status.CLOSED, then.holders(), then.candidates(), then.last(), null);
        }
        var since = on;
        for (var day : daysBefore(on)) {
            if (day.isBefore(assigned.key().day()) || !unsettled(state(task, day))) {
                break;
            }
            since = day;
        }
        return answerOf(state(task, on), since);
    }

    private Expected holdersAnswer(FunctionId function, LocalDate on) {
        var since = on;
        for (var day : daysBefore(on)) {
            if (!unsettled(holders(function, day))) {
                break;
            }
            since = day;
        }
        return answerOf(holders(function, on), since);
    }

    private Expected followed(
            AgencyId agency, @Nullable FunctionId function, LocalDate since, LocalDate on) {
        if (since.isAfter(on)) {
            return none(Status.NOT_YET_ASSIGNED);
        }
        var start = new When(since, Integer.MIN_VALUE);
        var first = on;
        var days = new TreeSet<>(daysBefore(on));
        days.add(since);
        for (var day : days.tailSet(since, true).descendingSet()) {
            if (new DefinedFold(facts, day, function).from(agency, start).settled()) {
                break;
            }
            first = day;
        }
        return answerOf(new DefinedFold(facts, on, function).from(agency, start), first);
    }

    private static boolean unsettled(Places state) {
        return !state.places().isEmpty() && !state.settled();
    }

    private static Expected none(Status status) {
        return new Expected(status, List.of(), List.of(), List.of(), null);
    }

    private static Expected answerOf(Places state, @Nullable LocalDate since) {
        var at = new TreeSet<AgencyId>();
        var last = new TreeSet<AgencyId>();
        state.places().forEach(place -> (place.nobody() ? last : at).add(place.agency()));
        if (state.settled()) {
            return new Expected(Status.RESOLVED, List.copyOf(at), List.of(), List.of(), null);
        }
        var status =
                at.isEmpty()
                        ? Status.ORPHANED
                        : state.conflict() ? Status.CONFLICT : Status.AMBIGUOUS;
        return new Expected(
                status,
                List.of(),
                List.copyOf(at),
                List.copyOf(last),
                state.places().isEmpty() ? null : since);
    }

    /** All days up to this one on which a state can differ from that of the day before. */
    private Set<LocalDate> daysBefore(LocalDate on) {
        var days = new TreeSet<LocalDate>();
        days.add(on);
        for (var said : facts.all) {
            days.add(said.key().day());
            DefinedFacts.lines(said).stream()
                    .map(Line::until)
                    .filter(until -> until != null)
                    .forEach(days::add);
        }
        return days.headSet(on, true).descendingSet();
    }

    private @Nullable Said assigned(TaskId task) {
        return facts.all.stream()
                .filter(said -> said.event() instanceof TaskAssigned e && e.task().equals(task))
                .findFirst()
                .orElse(null);
    }

    private Places state(TaskId task, LocalDate on) {
        var assigned = assigned(task);
        if (assigned == null || assigned.key().day().isAfter(on)) {
            return new Places(Set.of(), false);
        }
        var event = (TaskAssigned) assigned.event();
        var function = event.function();
        var to = event.lead();
        var start = new When(assigned.key().day(), Integer.MIN_VALUE);
        for (int at = 0; at < facts.all.size(); at++) {
            var said = facts.all.get(at);
            if (said.key().before(start) || said.key().day().isAfter(on) || !rules(said, task)) {
                continue;
            }
            boolean decides =
                    facts.all.subList(at + 1, facts.all.size()).stream()
                            .noneMatch(
                                    later -> later.key().equals(said.key()) && rules(later, task));
            if (decides) {
                to = ruledTo(said.event());
                var named = ruledFunction(said.event());
                function = named == null ? function : named;
                start = said.key();
            }
        }
        return switch (to) {
            case Assignee.Agency agency ->
                    new DefinedFold(facts, on, function).from(agency.agency(), start);
            case Assignee.AuthorizedBody body -> holders(body.authorizedFor(), on);
        };
    }

    private static boolean rules(Said said, TaskId task) {
        return switch (said.event()) {
            case TaskReassigned e -> e.task().equals(task);
            case ResponsibilityRuled e -> e.task().equals(task);
            default -> false;
        };
    }

    private static Assignee ruledTo(Event event) {
        return event instanceof TaskReassigned e ? e.to() : ((ResponsibilityRuled) event).to();
    }

    private static @Nullable FunctionId ruledFunction(Event event) {
        return event instanceof TaskReassigned e
                ? e.function()
                : ((ResponsibilityRuled) event).function();
    }

    private Places holders(FunctionId function, LocalDate on) {
        for (var covering : facts.cover(function, on)) {
            var places = new LinkedHashSet<Place>();
            boolean conflict = false;
            for (var said : facts.all) {
                if (said.event() instanceof FunctionAssigned e
                        && e.function().equals(covering)
                        && !said.key().day().isAfter(on)) {
                    var state = new DefinedFold(facts, on, function).from(e.to(), said.key());
                    places.addAll(state.places());
                    conflict |= state.conflict();
                }
            }
            if (!places.isEmpty()) {
                return new Places(places, conflict);
            }
        }
        return new Places(Set.of(), false);
    }
}

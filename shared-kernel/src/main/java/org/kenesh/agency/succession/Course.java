package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.kenesh.agency.succession.Fold.Reached;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee.Agency;
import org.kenesh.task.Assignee.AuthorizedBody;

/**
 * The states of a term up to a step. For the authorized body each assignment of the nearest
 * function that has one is a strand of its own, and together they are the state.
 *
 * @param strands the states of each strand, in the order of their steps
 * @param since the first day from which on these are the states of the days
 */
record Course(List<List<Reached>> strands, LocalDate since) {

    static Course of(Term term, View view, long before, Set<ChainStep> chain) {
        return switch (term.to()) {
            case Agency to -> {
                var fold = new Fold(view, term.function());
                var strand = fold.from(to.agency(), term.start(), before, chain);
                yield new Course(List.of(strand), from(view, term.start()));
            }
            case AuthorizedBody to -> holders(to.authorizedFor(), term, view, before, chain);
        };
    }

    private static Course holders(
            FunctionId function, Term term, View view, long before, Set<ChainStep> chain) {
        var day = StepKey.day(before - 1);
        var fold = new Fold(view, function);
        var strands = new ArrayList<List<Reached>>(2);
        long since = term.start();
        for (var covering : view.coverOf(function, day)) {
            for (var given : view.given(covering, Long.MIN_VALUE, before)) {
                long key = given.key(view.bound());
                chain.add(ChainStep.of(given, key, covering));
                strands.add(fold.from(given.to(), key, before, chain));
                since = Math.max(since, key);
            }
            if (!strands.isEmpty()) {
                break;
            }
            var parent = view.parentOf(covering, day);
            since = parent == null ? since : Math.max(since, parent.key(view.bound()));
        }
        return new Course(strands, from(view, since));
    }

    private static LocalDate from(View view, long key) {
        var day = StepKey.day(key);
        return day.isAfter(view.lastRunOut()) ? day : view.lastRunOut();
    }

    /** The state at the end of a day that is not before {@link #since}. */
    State on(LocalDate day) {
        long before = StepKey.endOf(day);
        if (strands.size() == 1) {
            return last(strands.getFirst(), before);
        }
        return State.together(strands.stream().map(strand -> last(strand, before)).toList());
    }

    /** The days on which it can have changed, the last first. */
    NavigableSet<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        days.add(since);
        for (var strand : strands) {
            for (var reached : strand) {
                var day = StepKey.day(reached.key());
                if (day.isAfter(since)) {
                    days.add(day);
                }
            }
        }
        return days.descendingSet();
    }

    private static State last(List<Reached> strand, long before) {
        return strand.reversed().stream()
                .filter(reached -> reached.key() < before)
                .findFirst()
                .map(Reached::state)
                .orElse(State.NOTHING);
    }
}

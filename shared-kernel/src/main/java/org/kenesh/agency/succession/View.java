package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Fact.End;
import org.kenesh.agency.succession.Fact.Given;
import org.kenesh.agency.succession.Fact.Line;
import org.kenesh.agency.succession.Fact.Succeeded;
import org.kenesh.function.FunctionId;
import org.kenesh.time.EffectiveDate;

/**
 * The facts as a question about a day sees them: at one state of knowledge, with one bound of
 * imprecise dates. It remembers whether an imprecise date was met, for if none was, the other bound
 * gives the same answer; and the last end of a line that was met and had run out by the day, for
 * between that end and the day the answer is made of the same facts.
 */
final class View {

    private final Index index;
    private final Bound bound;
    private final long known;
    private final LocalDate on;
    private boolean precise = true;
    private LocalDate lastRunOut = LocalDate.MIN;

    View(Index index, Bound bound, long known, LocalDate on) {
        this.index = index;
        this.bound = bound;
        this.known = known;
        this.on = on;
    }

    LocalDate on() {
        return on;
    }

    boolean precise() {
        return precise;
    }

    LocalDate lastRunOut() {
        return lastRunOut;
    }

    /** The first end counts: an agency ends once. */
    long endOf(AgencyId agency) {
        var facts = index.agency(agency);
        return facts == null ? StepKey.NEVER : order(facts.ends()).next(Long.MIN_VALUE, known);
    }

    List<End> ends(AgencyId agency, long key) {
        var facts = index.agency(agency);
        return facts == null ? List.of() : order(facts.ends()).in(key, known);
    }

    /** All lines of a step from an agency, with those that have run out. */
    List<Line> lines(AgencyId from, long key) {
        var facts = index.agency(from);
        if (facts == null) {
            return List.of();
        }
        var lines = order(facts.lines()).in(key, known);
        for (var line : lines) {
            if (line.until() != null && line.ranOutBy(on) && line.until().isAfter(lastRunOut)) {
                lastRunOut = line.until();
            }
        }
        return lines;
    }

    /** What is declared from one step on and before another one. */
    List<Succeeded> successions(AgencyId from, long first, long before) {
        var facts = index.agency(from);
        return facts == null ? List.of() : order(facts.successions()).between(first, before, known);
    }

    List<Given> given(FunctionId function, long first, long before) {
        var facts = index.function(function);
        return facts == null ? List.of() : order(facts.given()).between(first, before, known);
    }

    /** The function and those above it in the tree of a day, the nearest first. */
    List<FunctionId> coverOf(FunctionId function, LocalDate day) {
        var cover = new LinkedHashSet<FunctionId>();
        var next = function;
        while (next != null && cover.add(next)) {
            var parent = parentOf(next, day);
            next = parent == null ? null : parent.parent();
        }
        return List.copyOf(cover);
    }

    /** What says which parent a function has at the end of a day. */
    Fact.@Nullable Parent parentOf(FunctionId function, LocalDate day) {
        var facts = index.function(function);
        return facts == null ? null : order(facts.parents()).last(StepKey.endOf(day), known);
    }

    /** All functions that were above this one on any day. */
    Set<FunctionId> everAbove(FunctionId function) {
        var above = new LinkedHashSet<FunctionId>();
        var open = new ArrayDeque<>(List.of(function));
        while (!open.isEmpty()) {
            var next = open.remove();
            var facts = index.function(next);
            if (above.add(next) && facts != null) {
                for (var parent :
                        order(facts.parents()).between(Long.MIN_VALUE, StepKey.NEVER, known)) {
                    if (parent.parent() != null) {
                        open.add(parent.parent());
                    }
                }
            }
        }
        return above;
    }

    /** The next step with a line from the agency. */
    long nextLine(AgencyId from, long first) {
        var facts = index.agency(from);
        return facts == null ? StepKey.NEVER : order(facts.lines()).next(first, known);
    }

    /** The next step that names a successor of the agency. */
    long nextSuccession(AgencyId from, long first) {
        var facts = index.agency(from);
        return facts == null ? StepKey.NEVER : order(facts.successions()).next(first, known);
    }

    /** The next step that gives the function to somebody. */
    long nextGiven(FunctionId function, long first) {
        var facts = index.function(function);
        return facts == null ? StepKey.NEVER : order(facts.given()).next(first, known);
    }

    /** The first fact known, whatever its day, or null. */
    <F extends Fact> @Nullable F first(Timeline<F> facts) {
        var all = order(facts).between(Long.MIN_VALUE, StepKey.NEVER, known);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The facts known from one step on and up to the end of the day. */
    <F extends Fact> List<F> upToTheDay(Timeline<F> facts, long first) {
        return order(facts).between(first, StepKey.endOf(on), known);
    }

    /** The last fact known by the end of the day, or null. */
    <F extends Fact> @Nullable F last(Timeline<F> facts) {
        return order(facts).last(StepKey.endOf(on), known);
    }

    /** Takes note of a date that is no fact of the index. */
    void noteDate(EffectiveDate date) {
        precise &= date.precise();
    }

    Bound bound() {
        return bound;
    }

    private <F extends Fact> Timeline<F> order(Timeline<F> facts) {
        precise &= facts.precise();
        return facts.by(bound);
    }
}

package org.kenesh.agency.succession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Branch.At;
import org.kenesh.agency.succession.Branch.Nobody;
import org.kenesh.function.FunctionId;

/** Takes states through the steps that can move them, and only through these. */
final class Fold {

    private final View view;
    private final @Nullable FunctionId function;
    private @Nullable Map<Passage, Standing> passages;
    private @Nullable Set<FunctionId> everAbove;

    Fold(View view, @Nullable FunctionId function) {
        this.view = view;
        this.function = function;
    }

    /** A state that was reached in a step. */
    record Reached(long key, State state) {}

    /** What was given to an ended agency, up to a step. */
    private record Passage(AgencyId ended, long before) {}

    /** Where that stands before the step, and how it came there. */
    record Standing(State state, Set<ChainStep> chain) {}

    /** From the arrival at an agency in a step through all steps before another one. */
    List<Reached> from(AgencyId agency, long start, long before, Set<ChainStep> chain) {
        var state = new Walk(this, step(start), chain).arrive(agency).end();
        return onward(new Reached(start, state), before, chain);
    }

    /**
     * Where that which is given to an ended agency after its end stands before a step: it goes from
     * the agency in the step of its end and through all steps since.
     */
    Standing standing(AgencyId ended, long before) {
        if (passages == null) {
            passages = new HashMap<>();
        }
        var passage = new Passage(ended, before);
        var known = passages.get(passage);
        if (known == null) {
            known = passed(ended, before);
            passages.put(passage, known);
        }
        return known;
    }

    private Standing passed(AgencyId ended, long before) {
        var chain = new LinkedHashSet<ChainStep>();
        long end = view.endOf(ended);
        var with = new State(Set.of(new At(ended, List.of())), false);
        var left = new Walk(this, step(end), chain).through(with).end();
        var last = onward(new Reached(end, left), before, chain).getLast();
        var passing = new LinkedHashSet<ChainStep>();
        chain.forEach(step -> passing.add(step.asPassing()));
        return new Standing(last.state(), passing);
    }

    private List<Reached> onward(Reached first, long before, Set<ChainStep> chain) {
        var all = new ArrayList<Reached>(2);
        var last = first;
        all.add(last);
        for (long key = next(last); key < before; key = next(last)) {
            var state = new Walk(this, step(key), chain).through(last.state()).end();
            last = new Reached(key, state);
            all.add(last);
        }
        return all;
    }

    private Step step(long key) {
        return new Step(view, key, function);
    }

    /** The next step that can move one of the branches. */
    private long next(Reached reached) {
        long first = reached.key() + 1;
        long next = StepKey.NEVER;
        for (var branch : reached.state().branches()) {
            for (var ended : branch.trail()) {
                next = Math.min(next, nextRescue(ended, first));
            }
            next =
                    Math.min(
                            next,
                            switch (branch) {
                                case At at -> nextMove(at.agency(), first);
                                case Nobody nobody ->
                                        Math.min(
                                                nextRescue(nobody.last(), first), nextGiven(first));
                            });
        }
        return next;
    }

    private long nextMove(AgencyId holder, long first) {
        long end = view.endOf(holder);
        return Math.min(view.nextLine(holder, first), end < first ? StepKey.NEVER : end);
    }

    private long nextRescue(AgencyId last, long first) {
        return Math.min(view.nextLine(last, first), view.nextSuccession(last, first));
    }

    private long nextGiven(long first) {
        long next = StepKey.NEVER;
        if (function != null) {
            if (everAbove == null) {
                everAbove = view.everAbove(function);
            }
            for (var above : everAbove) {
                next = Math.min(next, view.nextGiven(above, first));
            }
        }
        return next;
    }
}

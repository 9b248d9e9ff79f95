package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A question about a subject at a state of knowledge. */
record Question(Index index, Subject subject, long known) {

    Responsibility on(LocalDate day) {
        var late = outcome(Bound.LATE, day, this::standing);
        var early = late.precise() ? late : outcome(Bound.EARLY, day, this::standing);
        return late.sameAnswerAs(early)
                ? new Responsibility(
                        late.status(),
                        late.holders(),
                        late.candidates(),
                        late.last(),
                        late.unsettled() ? unsettledSince(day) : null,
                        late.chain(),
                        List.of())
                : late.or(early);
    }

    /** The same answer without reasons, for many questions at once. */
    Who who(LocalDate day) {
        var late = outcome(Bound.LATE, day, this::end);
        var early = late.precise() ? late : outcome(Bound.EARLY, day, this::end);
        if (late.sameAnswerAs(early)) {
            return new Who(late.status(), late.holders(), late.candidates());
        }
        var either = late.or(early);
        return new Who(either.status(), either.holders(), either.candidates());
    }

    private Outcome outcome(
            Bound bound, LocalDate day, BiFunction<View, List<Term>, Outcome> standing) {
        var view = new View(index, bound, known, day);
        var terms = subject.terms(view);
        if (terms.isEmpty()) {
            return Outcome.without(Status.UNKNOWN, view.precise());
        }
        var assigned = terms.getFirst();
        if (!assigned.begunBy(day)) {
            return Outcome.without(Status.NOT_YET_ASSIGNED, view.precise());
        }
        var closing = subject.lastClosing(view, assigned.start());
        if (closing == null || !closing.closes()) {
            return standing.apply(view, terms);
        }
        var closed = new View(index, bound, known, StepKey.day(closing.key(bound)));
        return standing.apply(closed, subject.terms(closed)).precise(view.precise()).closed();
    }

    /** Closings left aside. */
    private Outcome standing(View view, List<Term> terms) {
        var chain = new LinkedHashSet<ChainStep>();
        var state = State.NOTHING;
        for (int at = 0; at < terms.size(); at++) {
            var term = terms.get(at);
            if (term.because() != null) {
                chain.add(ChainStep.of(term, term.because()));
            }
            long end = StepKey.endOf(view.on());
            long before = at + 1 < terms.size() ? terms.get(at + 1).start() : end;
            state = Course.of(term, view, before, chain).on(view.on());
        }
        return Outcome.of(state, List.copyOf(chain), view.precise());
    }

    /** Where it stands by its last term; how it came there is left aside, and closings. */
    private Outcome end(View view, List<Term> terms) {
        var term = terms.getLast();
        var course = Course.of(term, view, StepKey.endOf(view.on()), new HashSet<>());
        return Outcome.of(course.on(view.on()), List.of(), view.precise());
    }

    /**
     * Only days with steps, rulings or ends of lines can change a state: from these to the next.
     */
    private @Nullable LocalDate unsettledSince(LocalDate on) {
        LocalDate first = null;
        LocalDate day = on;
        while (true) {
            var view = new View(index, Bound.LATE, known, day);
            var terms = subject.terms(view);
            var term = terms.getLast();
            if (!term.begunBy(day)) {
                return first;
            }
            var end = StepKey.endOf(day);
            var course = Course.of(term, view, end, new LinkedHashSet<>());
            if (course.strands().isEmpty()) {
                return first;
            }
            for (var change : course.changes()) {
                if (course.on(change).settled()) {
                    return first;
                }
                first = change;
            }
            if (course.since().equals(LocalDate.MIN)) {
                return null;
            }
            day = course.since().minusDays(1);
        }
    }
}

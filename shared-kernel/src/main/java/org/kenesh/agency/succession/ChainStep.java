package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Effective;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;

/**
 * A step that moved a task or a seat, or could have.
 *
 * @param day the day; of an imprecise date the bound that was computed with
 * @param sequenceInDay its place among the steps of the day
 * @param rule why
 * @param positions the events that decided, in the order of position
 * @param acts their acts, as far as known, each once
 * @param from the agency that it left, or stays with; null for an assignment or a ruling
 * @param to to whom it went; none for nobody, or for the authorized body
 * @param authorizedFor the function whose holder it went to, when it was given to the authorized
 *     body
 * @param until the day from which it is as if the lines that decided had never been; null when they
 *     are for good
 * @param passing whether {@code from} had ended when the task reached it, so that it only passed
 */
public record ChainStep(
        LocalDate day,
        int sequenceInDay,
        Rule rule,
        List<Long> positions,
        List<ActId> acts,
        @Nullable AgencyId from,
        List<AgencyId> to,
        @Nullable FunctionId authorizedFor,
        @Nullable LocalDate until,
        boolean passing) {

    static ChainStep of(long key, Verdict verdict, AgencyId from, boolean passing) {
        return new ChainStep(
                StepKey.day(key),
                StepKey.sequence(key),
                verdict.rule(),
                positions(verdict.because()),
                acts(verdict.because()),
                from,
                verdict.to(),
                null,
                until(verdict.lines()),
                passing);
    }

    static ChainStep of(Term term, Fact because) {
        return new ChainStep(
                StepKey.day(term.start()),
                ((Effective) because.version().event()).sequenceInDay(),
                because instanceof Fact.Ruled ? Rule.R1_RULED : Rule.ASSIGNED,
                positions(List.of(because)),
                acts(List.of(because)),
                null,
                term.to() instanceof Assignee.Agency to ? List.of(to.agency()) : List.of(),
                term.to() instanceof Assignee.AuthorizedBody to ? to.authorizedFor() : null,
                null,
                false);
    }

    static ChainStep of(Fact.Given given, long key, FunctionId function) {
        return new ChainStep(
                StepKey.day(key),
                StepKey.sequence(key),
                Rule.ASSIGNED,
                positions(List.of(given)),
                acts(List.of(given)),
                null,
                List.of(given.to()),
                function,
                null,
                false);
    }

    ChainStep asPassing() {
        return new ChainStep(
                day, sequenceInDay, rule, positions, acts, from, to, authorizedFor, until, true);
    }

    private static List<Long> positions(List<Fact> facts) {
        if (facts.size() == 1) {
            return List.of(facts.getFirst().version().position());
        }
        return facts.stream().map(fact -> fact.version().position()).distinct().sorted().toList();
    }

    private static List<ActId> acts(List<Fact> facts) {
        var acts = new ArrayList<ActId>(1);
        for (var fact : facts) {
            var act = fact.act();
            if (act != null && !acts.contains(act)) {
                acts.add(act);
            }
        }
        return List.copyOf(acts);
    }

    private static @Nullable LocalDate until(List<Fact.Line> lines) {
        LocalDate first = null;
        for (var line : lines) {
            var until = line.until();
            if (until != null && (first == null || until.isBefore(first))) {
                first = until;
            }
        }
        return first;
    }
}

package org.kenesh.query.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.ChainStep;
import org.kenesh.agency.succession.Rule;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.text.Text;

/**
 * A step of a chain.
 *
 * @param on the day; null when it is since always
 * @param sequenceInDay its place among the steps of the day
 * @param rule why
 * @param words the step in words
 * @param events the positions of the events that decided
 * @param acts their acts, as far as known
 * @param from the agency that it left, or stays with
 * @param to to whom it went; none for nobody, or for the authorized body
 * @param authorizedFor the function whose holder it went to
 * @param until the day from which it is as if it had never gone
 * @param passing whether the agency it left had ended when it came there
 */
public record Step(
        @Nullable LocalDate on,
        int sequenceInDay,
        Rule rule,
        Text words,
        List<Long> events,
        List<ActReference> acts,
        @Nullable AgencyReference from,
        List<AgencyReference> to,
        @Nullable FunctionReference authorizedFor,
        @Nullable LocalDate until,
        boolean passing) {

    /** Whether it went elsewhere than where it was, or it was ruled where it goes. */
    public boolean moved() {
        var left = from == null ? List.of() : List.of(from.id());
        return rule == Rule.R1_RULED
                || (from != null && !to.stream().map(AgencyReference::id).toList().equals(left));
    }

    static Step of(Knowledge knowledge, ChainStep step, Asked asked) {
        var named =
                new Step(
                        step.day().equals(LocalDate.MIN) ? null : step.day(),
                        step.sequenceInDay(),
                        step.rule(),
                        Text.en(step.rule().name()),
                        step.positions(),
                        step.acts().stream()
                                .map(act -> ActReference.of(knowledge, act, asked.known()))
                                .toList(),
                        step.from() == null
                                ? null
                                : AgencyReference.of(knowledge, step.from(), step.day(), asked),
                        step.to().stream()
                                .map(to -> AgencyReference.of(knowledge, to, step.day(), asked))
                                .toList(),
                        FunctionReference.orNull(knowledge, step.authorizedFor(), asked),
                        step.until(),
                        step.passing());
        return named.in(StepWords.of(named));
    }

    private Step in(Text said) {
        return new Step(
                on,
                sequenceInDay,
                rule,
                said,
                events,
                acts,
                from,
                to,
                authorizedFor,
                until,
                passing);
    }
}

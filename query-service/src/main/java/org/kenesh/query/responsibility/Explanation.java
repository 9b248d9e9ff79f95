package org.kenesh.query.responsibility;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kenesh.agency.succession.ChainStep;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;

/**
 * Who is responsible on a day, and why.
 *
 * @param standing who
 * @param chain every step from the assignment on that moved it or could have; imprecise dates are
 *     taken for their last day
 * @param earlyChain the steps with imprecise dates taken for their first day, where that makes a
 *     difference
 */
public record Explanation(
        @JsonUnwrapped Standing standing, List<Step> chain, List<Step> earlyChain) {

    /** An answer of the succession rules, explained. */
    public static Explanation of(Knowledge knowledge, Responsibility answer, Asked asked) {
        return new Explanation(
                Standing.of(knowledge, answer, asked),
                steps(knowledge, answer.chain(), asked),
                steps(knowledge, answer.earlyChain(), asked));
    }

    private static List<Step> steps(Knowledge knowledge, List<ChainStep> chain, Asked asked) {
        return chain.stream().map(step -> Step.of(knowledge, step, asked)).toList();
    }
}

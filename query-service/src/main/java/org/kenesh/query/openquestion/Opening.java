package org.kenesh.query.openquestion;

import java.util.List;
import java.util.stream.Stream;
import org.kenesh.agency.succession.ChainStep;
import org.kenesh.agency.succession.Responsibility;

/** Finds the steps that left it open who is responsible. */
final class Opening {

    private Opening() {}

    /** The steps after which it was open, or the last one when none of them says so. */
    static List<ChainStep> of(Responsibility answer) {
        return Stream.concat(open(answer.chain()), open(answer.earlyChain())).toList();
    }

    private static Stream<ChainStep> open(List<ChainStep> chain) {
        var open = chain.stream().filter(step -> step.to().size() > 1 || opens(step)).toList();
        return open.isEmpty() && !chain.isEmpty() ? Stream.of(chain.getLast()) : open.stream();
    }

    private static boolean opens(ChainStep step) {
        return switch (step.rule()) {
            case R7_SEVERAL, R8_NOBODY, ORDER_UNKNOWN -> true;
            case ASSIGNED,
                    R1_RULED,
                    R2_FUNCTION_LINE,
                    R3_WHOLE_LINE,
                    R4_CONTINUES,
                    R5_GIVEN_ANEW,
                    R6_ONE_SUCCESSOR,
                    RESCUED_BY_LINE,
                    RESCUED_BY_SUCCESSION,
                    RESCUED_BY_ASSIGNMENT,
                    RAN_OUT ->
                    false;
        };
    }
}

package org.kenesh.command.decision;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Decisions;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.decision.DecisionEvent.DecisionFulfilled;

/** Says that what a decision wanted is done. */
public final class FulfilDecision {

    /** The slice. */
    public static final Slice<DecisionFulfilled> SLICE =
            new Slice<>(
                    "fulfil-decision",
                    DecisionFulfilled.class,
                    FulfilDecision::sound,
                    FulfilDecision::decide);

    private FulfilDecision() {}

    static Rule sound(DecisionFulfilled e, Ground ground) {
        return Rule.all(Form.placed(e), Decisions.known(ground, e));
    }

    static Decision decide(DecisionFulfilled e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Decisions.there(ground, e), Decisions.inForce(ground, e));
    }
}

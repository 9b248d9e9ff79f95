package org.kenesh.command.decision;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Decisions;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.decision.DecisionEvent.DecisionLapsed;

/** Says that a decision is of no effect any longer, without another one that says so. */
public final class LapseDecision {

    /** The slice. */
    public static final Slice<DecisionLapsed> SLICE =
            new Slice<>(
                    "lapse-decision",
                    DecisionLapsed.class,
                    LapseDecision::sound,
                    LapseDecision::decide);

    private LapseDecision() {}

    static Rule sound(DecisionLapsed e, Ground ground) {
        return Rule.all(Form.placed(e), Decisions.known(ground, e));
    }

    static Decision decide(DecisionLapsed e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Decisions.there(ground, e), Decisions.inForce(ground, e));
    }
}

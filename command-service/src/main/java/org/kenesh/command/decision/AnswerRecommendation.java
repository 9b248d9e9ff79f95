package org.kenesh.command.decision;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Decisions;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.decision.DecisionEvent.RecommendationAnswered;

/** Notes what became of a recommendation. */
public final class AnswerRecommendation {

    /** The slice. */
    public static final Slice<RecommendationAnswered> SLICE =
            new Slice<>(
                    "answer-recommendation",
                    RecommendationAnswered.class,
                    AnswerRecommendation::sound,
                    AnswerRecommendation::decide);

    private AnswerRecommendation() {}

    static Rule sound(RecommendationAnswered e, Ground ground) {
        return Rule.all(Form.placed(e), Decisions.known(ground, e), Decisions.answers(e));
    }

    static Decision decide(RecommendationAnswered e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Decisions.there(ground, e),
                Decisions.recommended(ground, e),
                Decisions.inForce(ground, e));
    }
}

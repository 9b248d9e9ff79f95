package org.kenesh.query.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.Decision;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Nature;
import org.kenesh.decision.Origin;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.query.reference.DecisionReference;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A decision in the register.
 *
 * @param decision the decision with its number
 * @param council who took it, as it was called then
 * @param on the day on which it was taken
 * @param origin where it was taken
 * @param nature how far it obliges
 * @param status whether it is in force
 * @param addressee whom a recommendation is for
 * @param fate what became of a recommendation
 */
public record DecisionEntry(
        @JsonUnwrapped DecisionReference decision,
        CouncilReference council,
        EffectiveDate on,
        Origin origin,
        Nature nature,
        DecisionStatus status,
        @Nullable Text addressee,
        @Nullable Fate fate) {

    static DecisionEntry of(Knowledge knowledge, Decision decision, Asked asked) {
        var taken = decision.taken();
        return new DecisionEntry(
                DecisionReference.of(taken),
                CouncilReference.of(
                        knowledge, taken.council(), taken.effectiveOn().latest(), asked),
                taken.effectiveOn(),
                taken.origin(),
                taken.nature(),
                decision.status(),
                taken.addressee(),
                decision.fate());
    }
}

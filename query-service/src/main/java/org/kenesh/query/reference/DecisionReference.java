package org.kenesh.query.reference;

import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Outcome;
import org.kenesh.text.Text;

/**
 * A decision as others refer to it.
 *
 * @param id the decision
 * @param number its number within its council and year
 * @param year the year of its number
 * @param outcome what was done
 * @param title what it is about
 */
public record DecisionReference(DecisionId id, int number, int year, Outcome outcome, Text title) {

    /** A decision that was taken. */
    public static DecisionReference of(DecisionTaken taken) {
        return new DecisionReference(
                taken.decision(),
                taken.number(),
                taken.effectiveOn().latest().getYear(),
                taken.outcome(),
                taken.title());
    }
}

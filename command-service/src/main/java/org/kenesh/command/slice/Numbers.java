package org.kenesh.command.slice;

import java.util.HashMap;
import java.util.Map;
import org.kenesh.council.CouncilId;
import org.kenesh.decision.DecisionEvent.DecisionTaken;

/**
 * The last number of each council and year. A number is given once: that its decision was retracted
 * later, or put right, does not free it.
 */
public final class Numbers {

    private record Series(CouncilId council, int year) {}

    private final Map<Series, Integer> last = new HashMap<>();
    private final Map<Series, Integer> onTop = new HashMap<>();

    /** A decision that is on record has this number. */
    public void take(DecisionTaken decision) {
        last.merge(series(decision), decision.number(), Math::max);
    }

    /** A decision is about to be recorded with this number. */
    public void putOnTop(DecisionTaken decision) {
        onTop.merge(series(decision), decision.number(), Math::max);
    }

    /** What was about to be recorded is on record. */
    public void keep() {
        onTop.forEach((series, number) -> last.merge(series, number, Math::max));
        onTop.clear();
    }

    /** What was about to be recorded is not. */
    public void drop() {
        onTop.clear();
    }

    /** The number that a decision of this council and day gets. */
    public int next(DecisionTaken decision) {
        var series = series(decision);
        return 1 + Math.max(last.getOrDefault(series, 0), onTop.getOrDefault(series, 0));
    }

    private static Series series(DecisionTaken decision) {
        return new Series(decision.council(), decision.effectiveOn().latest().getYear());
    }
}

package org.kenesh.query.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.DecisionRule;
import org.kenesh.decision.Sitting;
import org.kenesh.meeting.Tally;
import org.kenesh.meeting.Vote;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.record.Dated;

/**
 * Who voted how, and what that amounts to.
 *
 * @param rule the rule of the day, since when it held and by which act; null when none is known
 * @param tally what the votes amount to by it; null when no rule is known
 * @param votes the votes by seat
 */
public record Voting(@Nullable Dated<DecisionRule> rule, @Nullable Tally tally, List<Voted> votes) {

    /**
     * The vote of a seat.
     *
     * @param seat the seat as it was on that day
     * @param vote its vote
     */
    public record Voted(SeatReference seat, Vote vote) {}

    static @Nullable Voting of(Knowledge knowledge, Sitting sitting, Asked asked) {
        if (sitting.ballots().isEmpty()) {
            return null;
        }
        var roster = sitting.roster();
        return new Voting(
                roster.council().decisions(),
                sitting.tally().orElse(null),
                sitting.ballots().stream()
                        .map(b ->
                                new Voted(
                                        SeatReference.of(knowledge, b.seat(), roster.on(), asked),
                                        b.vote()))
                        .toList());
    }
}

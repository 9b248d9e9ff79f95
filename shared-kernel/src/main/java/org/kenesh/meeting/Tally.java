package org.kenesh.meeting;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.DecisionRule;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.council.VotingRight;

/**
 * What votes amount to by the rule of the day.
 *
 * @param carried whether the proposal is carried
 * @param inFavour votes for it
 * @param against votes against it
 * @param abstained votes for neither
 * @param of of how many the rule counts a share
 * @param casting whether the vote of whoever presides decided
 */
public record Tally(
        boolean carried, int inFavour, int against, int abstained, int of, boolean casting) {

    /**
     * Counts by a rule. With consensus a vote against is an objection; who did not vote agrees.
     *
     * @param present how many seats with a vote are present
     * @param presiding the seat that presides, or null when none does
     */
    public static Tally count(
            DecisionRule rule,
            Roster roster,
            int present,
            Collection<Ballot> ballots,
            @Nullable SeatId presiding) {
        int inFavour = votes(ballots, Vote.FOR);
        int against = votes(ballots, Vote.AGAINST);
        int abstained = votes(ballots, Vote.ABSTAINED);
        if (rule.inFavour() == null || rule.of() == null) {
            return new Tally(against == 0, inFavour, against, abstained, present, false);
        }
        int whole =
                switch (rule.of()) {
                    case CAST -> inFavour + against;
                    case PRESENT -> present;
                    case VOTING ->
                            (int)
                                    roster.seats().stream()
                                            .filter(s -> s.voting() == VotingRight.VOTING)
                                            .count();
                };
        boolean tied = inFavour == against && inFavour > 0;
        boolean casting =
                tied
                        && rule.tie() == DecisionRule.Tie.CASTING_VOTE
                        && mayTurn(rule, inFavour, whole)
                        && ballots.stream()
                                .anyMatch(b -> b.seat().equals(presiding) && b.vote() == Vote.FOR);
        boolean carried = casting || rule.inFavour().reachedBy(inFavour, whole);
        return new Tally(carried, inFavour, against, abstained, whole, casting);
    }

    /**
     * A casting vote makes no qualified majority out of a tie, and is one vote more of all seats.
     */
    private static boolean mayTurn(DecisionRule rule, int inFavour, int whole) {
        var threshold = Objects.requireNonNull(rule.inFavour());
        return threshold.ofHalf()
                && inFavour >= threshold.number()
                && (rule.of() != DecisionRule.Base.VOTING
                        || threshold.reachedBy(inFavour + 1, whole));
    }

    private static int votes(Collection<Ballot> ballots, Vote vote) {
        return (int) ballots.stream().filter(ballot -> ballot.vote() == vote).count();
    }
}

package org.kenesh.standalone.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.decision.Outcome;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.Quorum;
import org.kenesh.meeting.Tally;
import org.kenesh.meeting.Vote;

/** How seats vote, and what that amounts to by the rules of the day. */
final class Voting {

    private final Chance chance;

    Voting(Chance chance) {
        this.chance = chance;
    }

    /** A vote of each seat that counts; none without a quorum. */
    List<Ballot> ballots(Quorum quorum) {
        var ballots = new ArrayList<Ballot>();
        for (var seat : quorum.seats()) {
            if (quorate(quorum) && seat.reason().counts()) {
                var vote = vote(5, 7);
                ballots.add(new Ballot(seat.seat(), vote));
            }
        }
        return ballots;
    }

    /** What comes of a proposal. What cannot be voted on, and some of what can, is put off. */
    Outcome outcome(
            Roster roster, Quorum quorum, List<Ballot> ballots, @Nullable SeatId presiding) {
        var rule = roster.council().decisions();
        if (!quorate(quorum) || rule == null || chance.percent(8)) {
            return chance.percent(70) ? Outcome.DEFERRED : Outcome.NOTED;
        }
        if (rule.value().inFavour() != null && ballots.isEmpty()) {
            return Outcome.NOTED;
        }
        var tally = Tally.count(rule.value(), roster, quorum.present(), ballots, presiding);
        return tally.carried() ? Outcome.ADOPTED : Outcome.REJECTED;
    }

    /** A vote, against or abstained so many times out of a hundred. */
    Vote vote(int against, int abstained) {
        return switch (chance.weighed(100 - against - abstained, against, abstained)) {
            case 0 -> Vote.FOR;
            case 1 -> Vote.AGAINST;
            default -> Vote.ABSTAINED;
        };
    }

    private static boolean quorate(Quorum quorum) {
        return quorum.verdict() != Quorum.Verdict.NOT_REACHED;
    }
}

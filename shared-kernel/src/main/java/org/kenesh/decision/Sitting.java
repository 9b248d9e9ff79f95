package org.kenesh.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.Quorum;
import org.kenesh.meeting.Tally;
import org.kenesh.meeting.WrittenProcedure;

/**
 * A council as it decides: who sits on it that day, who of them is there, and how they vote.
 *
 * @param roster the council of that day
 * @param quorum whether enough are there
 * @param ballots the votes by seat; empty when none were given
 * @param presiding the seat that leads it; null when none does
 */
public record Sitting(
        Roster roster, Quorum quorum, List<Ballot> ballots, @Nullable SeatId presiding) {

    public Sitting {
        ballots = List.copyOf(ballots);
    }

    /** A council that decides on an item of a meeting. */
    public static Sitting on(ItemId item, Meeting meeting, List<Ballot> ballots, Roster roster) {
        return new Sitting(
                roster,
                Quorum.judge(roster, meeting.attendance(item)),
                ballots,
                meeting.presiding().orElse(null));
    }

    /** A council that decides in writing: who replied is there, and the replies are the votes. */
    public static Sitting in(WrittenProcedure procedure, Roster roster) {
        return new Sitting(
                roster, Quorum.judge(roster, procedure.attendance()), procedure.ballots(), null);
    }

    /**
     * What the votes of the seats that count amount to by the rule of that day; empty when no rule
     * is known.
     */
    public Optional<Tally> tally() {
        var votes = ballots.stream().filter(ballot -> counts(ballot.seat())).toList();
        return Optional.ofNullable(roster.council().decisions())
                .map(rule -> Tally.count(rule.value(), roster, quorum.present(), votes, presiding));
    }

    /** Whether a seat counts as present. */
    public boolean counts(SeatId seat) {
        return quorum.seats().stream()
                .anyMatch(one -> one.seat().equals(seat) && one.reason().counts());
    }
}

package org.kenesh.query.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.DecisionRule;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.Origin;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.Quorum;
import org.kenesh.meeting.Tally;
import org.kenesh.meeting.Vote;
import org.kenesh.meeting.WrittenProcedure;
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

    static @Nullable Voting of(
            Knowledge knowledge,
            DecisionTaken taken,
            Map<SeatId, Attendance> attendance,
            Asked asked) {
        var ballots = ballots(knowledge, taken, asked);
        if (ballots.isEmpty()) {
            return null;
        }
        var day = taken.effectiveOn().latest();
        var votes =
                ballots.stream()
                        .map(b ->
                                new Voted(
                                        SeatReference.of(knowledge, b.seat(), day, asked),
                                        b.vote()))
                        .toList();
        var roster =
                knowledge
                        .councils()
                        .roster(taken.council(), day, asked.known(), knowledge.succession());
        var rule = roster.map(it -> it.council().decisions()).orElse(null);
        return new Voting(
                rule,
                rule == null
                        ? null
                        : tally(
                                rule.value(),
                                roster.orElseThrow(),
                                attendance,
                                ballots,
                                presiding(knowledge, taken, asked)),
                votes);
    }

    private static Tally tally(
            DecisionRule rule,
            Roster roster,
            Map<SeatId, Attendance> attendance,
            List<Ballot> ballots,
            @Nullable SeatId presiding) {
        int present = Quorum.judge(roster, attendance).present();
        return Tally.count(rule, roster, present, ballots, presiding);
    }

    private static List<Ballot> ballots(Knowledge knowledge, DecisionTaken taken, Asked asked) {
        return taken.origin() instanceof Origin.Procedure(var procedure)
                ? WrittenProcedure.of(
                                knowledge.proceedings().procedures().of(procedure, asked.known()),
                                asked.on())
                        .map(WrittenProcedure::ballots)
                        .orElse(List.of())
                : taken.ballots();
    }

    private static @Nullable SeatId presiding(
            Knowledge knowledge, DecisionTaken taken, Asked asked) {
        return taken.origin() instanceof Origin.Item(var meeting, _)
                ? Meeting.of(
                                knowledge.proceedings().meetings().of(meeting, asked.known()),
                                asked.on())
                        .flatMap(Meeting::presiding)
                        .orElse(null)
                : null;
    }
}

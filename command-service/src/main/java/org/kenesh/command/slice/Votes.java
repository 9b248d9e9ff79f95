package org.kenesh.command.slice;

import org.kenesh.command.slice.ContradictedDecision.NoQuorum;
import org.kenesh.command.slice.ContradictedDecision.NotDeciding;
import org.kenesh.command.slice.ContradictedDecision.OutcomeContradictsVotes;
import org.kenesh.command.slice.ContradictedDecision.VoterAbsent;
import org.kenesh.command.slice.ContradictedDecision.VotesMissing;
import org.kenesh.command.slice.NeverRight.OnlyWhenAdopted;
import org.kenesh.command.slice.NeverRight.VotesWithoutProposal;
import org.kenesh.council.Authority;
import org.kenesh.council.DecisionRule;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.Nature;
import org.kenesh.decision.Origin;
import org.kenesh.decision.Outcome;
import org.kenesh.decision.Sitting;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.Quorum;

/** Rules about how a council comes to a decision: by whom, by how many, by which votes. */
public final class Votes {

    private Votes() {}

    /** Only what is adopted has effects, and only on a proposal is voted. */
    public static Rule outcomeFits(DecisionTaken e) {
        boolean adopted = e.outcome() == Outcome.ADOPTED;
        return Rule.all(
                Rule.unless(
                        !adopted && !e.tasks().isEmpty(),
                        new OnlyWhenAdopted("/tasks", e.outcome())),
                Rule.unless(
                        !adopted && !e.disposals().isEmpty(),
                        new OnlyWhenAdopted("/disposals", e.outcome())),
                Rule.unless(
                        !e.outcome().ofSubstance() && !e.ballots().isEmpty(),
                        new VotesWithoutProposal("/ballots", e.outcome())));
    }

    /** Every vote is of another seat that is on record. */
    public static Rule cast(Ground ground, DecisionTaken e) {
        var seats = e.ballots().stream().map(Ballot::seat).toList();
        return Rule.all(
                Form.different("/ballots", "/seat", seats),
                Form.each(
                        "/ballots",
                        seats,
                        (at, seat) -> Councils.seatKnown(ground, at + "/seat", seat)));
    }

    /** The council may decide so that day, enough of it are there, and their votes come to it. */
    public static Rule decided(Ground ground, DecisionTaken e) {
        return () -> {
            var sitting = sitting(ground, e);
            return Rule.all(
                            mayBind(sitting, e),
                            quorate(sitting, e),
                            voters(ground, sitting, e),
                            carried(sitting, e))
                    .broken();
        };
    }

    /** Only a council that decides takes binding decisions. */
    private static Rule mayBind(Sitting sitting, DecisionTaken e) {
        return Rule.unless(
                e.nature() == Nature.BINDING
                        && sitting.roster().council().authority() == Authority.CONSULTATIVE,
                new NotDeciding("/nature", e.council()));
    }

    /** Enough seats are present, unless the rule of that day does without. */
    private static Rule quorate(Sitting sitting, DecisionTaken e) {
        var quorum = sitting.quorum();
        boolean enough =
                !e.outcome().ofSubstance()
                        || quorum.verdict() != Quorum.Verdict.NOT_REACHED
                        || maySkip(sitting.roster(), e.nature());
        return Rule.unless(
                !enough,
                new NoQuorum(
                        "/origin",
                        quorum.present(),
                        quorum.of(),
                        quorum.lacks(),
                        quorum.seats().stream()
                                .filter(seat -> !seat.reason().counts())
                                .map(seat -> seat.seat() + " " + seat.reason())
                                .toList()));
    }

    private static boolean maySkip(Roster roster, Nature nature) {
        var rule = roster.council().decisions();
        return rule != null
                && switch (rule.value().withoutQuorum()) {
                    case NOTHING -> false;
                    case RECOMMENDATIONS -> nature == Nature.RECOMMENDATION;
                    case ANYTHING -> true;
                };
    }

    /** Every vote is of a seat that has one and is present. */
    private static Rule voters(Ground ground, Sitting sitting, DecisionTaken e) {
        return Form.each(
                "/ballots",
                e.ballots(),
                (at, ballot) -> voter(ground, sitting, e, at + "/seat", ballot.seat()));
    }

    private static Rule voter(
            Ground ground, Sitting sitting, DecisionTaken e, String field, SeatId seat) {
        return Rule.all(
                Councils.seatThere(ground, field, e.council(), seat, e),
                Procedures.hasVote(ground, field, seat, e),
                Rule.unless(!sitting.counts(seat), new VoterAbsent(field, seat)));
    }

    /** What was done is what the votes amount to by the rule of that day, if there is one. */
    private static Rule carried(Sitting sitting, DecisionTaken e) {
        return () -> {
            var rule = sitting.roster().council().decisions();
            if (rule == null || !e.outcome().ofSubstance()) {
                return null;
            }
            if (rule.value().method() == DecisionRule.Method.VOTE && sitting.ballots().isEmpty()) {
                return new VotesMissing("/ballots", e.council());
            }
            var tally = sitting.tally().orElseThrow();
            return tally.carried() == (e.outcome() == Outcome.ADOPTED)
                    ? null
                    : new OutcomeContradictsVotes(
                            "/outcome",
                            e.outcome(),
                            tally.inFavour(),
                            tally.against(),
                            tally.abstained(),
                            tally.of());
        };
    }

    private static Sitting sitting(Ground ground, DecisionTaken e) {
        var roster =
                ground.institutions().roster(e.council(), e.effectiveOn().latest()).orElseThrow();
        return switch (e.origin()) {
            case Origin.Item(var meeting, var item) ->
                    Sitting.on(
                            item,
                            ground.files().meeting(meeting, e).orElseThrow(),
                            e.ballots(),
                            roster);
            case Origin.Procedure(var procedure) ->
                    Sitting.in(ground.files().procedure(procedure, e).orElseThrow(), roster);
        };
    }
}

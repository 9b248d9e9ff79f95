package org.kenesh.command.slice;

import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.Rejection.AnsweredBefore;
import org.kenesh.command.slice.Rejection.BallotsAreReplies;
import org.kenesh.command.slice.Rejection.DayNotPrecise;
import org.kenesh.command.slice.Rejection.DecisionExists;
import org.kenesh.command.slice.Rejection.DecisionNamesItself;
import org.kenesh.command.slice.Rejection.DecisionNotInForce;
import org.kenesh.command.slice.Rejection.DecisionOfOtherCouncil;
import org.kenesh.command.slice.Rejection.DecisionUnknown;
import org.kenesh.command.slice.Rejection.ItemUnknown;
import org.kenesh.command.slice.Rejection.MeetingNotHeld;
import org.kenesh.command.slice.Rejection.MeetingOfOtherCouncil;
import org.kenesh.command.slice.Rejection.MeetingUnknown;
import org.kenesh.command.slice.Rejection.NoQuorum;
import org.kenesh.command.slice.Rejection.NotAnAnswer;
import org.kenesh.command.slice.Rejection.NotDeciding;
import org.kenesh.command.slice.Rejection.NotRecommended;
import org.kenesh.command.slice.Rejection.NumberNotNext;
import org.kenesh.command.slice.Rejection.OnlyWhenAdopted;
import org.kenesh.command.slice.Rejection.OutcomeContradictsVotes;
import org.kenesh.command.slice.Rejection.ProcedureOfOtherCouncil;
import org.kenesh.command.slice.Rejection.ProcedureOpen;
import org.kenesh.command.slice.Rejection.ProcedureUnknown;
import org.kenesh.command.slice.Rejection.VoterAbsent;
import org.kenesh.command.slice.Rejection.VotesMissing;
import org.kenesh.command.slice.Rejection.VotesWithoutProposal;
import org.kenesh.council.Authority;
import org.kenesh.council.CouncilId;
import org.kenesh.council.DecisionRule;
import org.kenesh.council.Roster;
import org.kenesh.council.SeatId;
import org.kenesh.council.Superior;
import org.kenesh.decision.DecisionEvent;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionEvent.RecommendationAnswered;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Link;
import org.kenesh.decision.Nature;
import org.kenesh.decision.Origin;
import org.kenesh.decision.Outcome;
import org.kenesh.decision.Sitting;
import org.kenesh.meeting.Ballot;
import org.kenesh.meeting.Quorum;

/** Rules about decisions: where they are taken, by how many, and what they do to others. */
public final class Decisions {

    private static final String FIELD = "/decision";

    private Decisions() {}

    /** It was taken, on whatever day. */
    public static Rule known(Ground ground, DecisionEvent e) {
        return () ->
                ground.files().about(e.decision()).stream()
                                .anyMatch(version ->
                                        version.event() instanceof DecisionTaken taken
                                                && taken.decision().equals(e.decision()))
                        ? null
                        : new DecisionUnknown(FIELD, e.decision());
    }

    /** It was taken by the time of the event. */
    public static Rule there(Ground ground, DecisionEvent e) {
        return () ->
                ground.files().decision(e.decision(), e).isPresent()
                        ? null
                        : new DecisionUnknown(FIELD, e.decision());
    }

    /** There is none of that id yet. */
    public static Rule free(Ground ground, DecisionTaken e) {
        return () ->
                known(ground, e).broken() == null ? new DecisionExists(FIELD, e.decision()) : null;
    }

    /** Its day is known exactly: who sits on the council depends on it, and its number. */
    public static Rule precise(DecisionTaken e) {
        return Rule.unless(
                !e.effectiveOn().precise(), new DayNotPrecise("/effectiveOn", e.effectiveOn()));
    }

    /** Its number is the next one, or left to be given. */
    public static Rule numbered(Ground ground, DecisionTaken e) {
        return () -> {
            int next = ground.numbers().next(e);
            return e.number() == 0 || e.number() == next
                    ? null
                    : new NumberNotNext("/number", e.number(), next);
        };
    }

    /** It is taken where its council decides: in a meeting of that day, or in writing. */
    public static Rule placed(Ground ground, DecisionTaken e) {
        return () ->
                switch (e.origin()) {
                    case Origin.Item item -> inMeeting(ground, e, item);
                    case Origin.Procedure procedure -> inWriting(ground, e, procedure);
                };
    }

    private static @Nullable Rejection inMeeting(
            Ground ground, DecisionTaken e, Origin.Item origin) {
        var id = origin.meeting();
        var found = ground.files().meeting(id, e);
        if (found.isEmpty()) {
            return new MeetingUnknown("/origin/meeting", id);
        }
        var meeting = found.get();
        if (!meeting.council().equals(e.council())) {
            return new MeetingOfOtherCouncil("/origin/meeting", id, meeting.council());
        }
        if (!meeting.heldOn(e.effectiveOn().latest())) {
            return new MeetingNotHeld("/origin/meeting", id, e.effectiveOn());
        }
        return meeting.item(origin.item()).isPresent()
                ? null
                : new ItemUnknown("/origin/item", id, origin.item());
    }

    private static @Nullable Rejection inWriting(
            Ground ground, DecisionTaken e, Origin.Procedure origin) {
        var id = origin.procedure();
        var procedure = ground.files().procedure(id, e);
        if (procedure.isEmpty()) {
            return new ProcedureUnknown("/origin/procedure", id);
        }
        if (!procedure.get().council().equals(e.council())) {
            return new ProcedureOfOtherCouncil("/origin/procedure", id, procedure.get().council());
        }
        if (!procedure.get().closed()) {
            return new ProcedureOpen("/origin/procedure", id);
        }
        return e.ballots().isEmpty() ? null : new BallotsAreReplies("/ballots", id);
    }

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

    /** Every vote is of another seat that has one and is present. */
    private static Rule voters(Ground ground, Sitting sitting, DecisionTaken e) {
        return Rule.all(
                Form.different(
                        "/ballots", "/seat", e.ballots().stream().map(Ballot::seat).toList()),
                Form.each(
                        "/ballots",
                        e.ballots(),
                        (at, ballot) -> voter(ground, sitting, e, at + "/seat", ballot.seat())));
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

    /** The answer says something. */
    public static Rule answers(RecommendationAnswered e) {
        return Rule.unless(e.fate() == Fate.PENDING, new NotAnAnswer("/fate", e.fate()));
    }

    /** It is a recommendation that was adopted, and waits for an answer. */
    public static Rule recommended(Ground ground, DecisionEvent e) {
        return () -> {
            var fate = ground.files().decision(e.decision(), e).orElseThrow().fate();
            if (fate == null) {
                return new NotRecommended(FIELD, e.decision());
            }
            return fate == Fate.PENDING ? null : new AnsweredBefore(FIELD, e.decision(), fate);
        };
    }

    /** It is in force. */
    public static Rule inForce(Ground ground, DecisionEvent e) {
        return () -> {
            var status = ground.files().decision(e.decision(), e).orElseThrow().status();
            return status == DecisionStatus.IN_FORCE
                    ? null
                    : new DecisionNotInForce(FIELD, e.decision(), status);
        };
    }

    /** What it links to is on record, and in force as far as it is changed. */
    public static Rule linked(Ground ground, DecisionTaken e) {
        return Form.each("/links", e.links(), (at, link) -> linked(ground, e, at, link));
    }

    private static Rule linked(Ground ground, DecisionTaken e, String at, Link link) {
        var id = link.decision();
        if (id == null) {
            return Acts.known(ground, at + "/act", link.act());
        }
        return () -> {
            if (id.equals(e.decision())) {
                return new DecisionNamesItself(at + "/decision", id);
            }
            var other = ground.files().decision(id, e);
            if (other.isEmpty()) {
                return new DecisionUnknown(at + "/decision", id);
            }
            boolean changes = link.kind().ends() || link.kind() == Link.Kind.AMENDS;
            var of = other.get().taken().council();
            if (changes && !mayChange(ground, e, of)) {
                return new DecisionOfOtherCouncil(at + "/decision", id, of);
            }
            return changes && !other.get().status().live()
                    ? new DecisionNotInForce(at + "/decision", id, other.get().status())
                    : null;
        };
    }

    /** A council changes its own decisions and those of councils under it. */
    private static boolean mayChange(Ground ground, DecisionTaken e, CouncilId of) {
        return of.equals(e.council())
                || ground.institutions()
                        .roster(of, e.effectiveOn().latest())
                        .map(roster -> roster.council().superior())
                        .filter(new Superior.Council(e.council())::equals)
                        .isPresent();
    }
}

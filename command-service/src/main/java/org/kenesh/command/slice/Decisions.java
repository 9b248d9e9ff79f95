package org.kenesh.command.slice;

import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.ContradictedDecision.AnsweredBefore;
import org.kenesh.command.slice.ContradictedDecision.DecisionExists;
import org.kenesh.command.slice.ContradictedDecision.DecisionNotInForce;
import org.kenesh.command.slice.ContradictedDecision.DecisionOfOtherCouncil;
import org.kenesh.command.slice.ContradictedDecision.NotRecommended;
import org.kenesh.command.slice.ContradictedDecision.NumberNotNext;
import org.kenesh.command.slice.ContradictedMeeting.MeetingNotHeld;
import org.kenesh.command.slice.ContradictedMeeting.MeetingOfOtherCouncil;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureOfOtherCouncil;
import org.kenesh.command.slice.ContradictedMeeting.ProcedureOpen;
import org.kenesh.command.slice.NeverRight.BallotsAreReplies;
import org.kenesh.command.slice.NeverRight.DayNotPrecise;
import org.kenesh.command.slice.NeverRight.DecisionNamesItself;
import org.kenesh.command.slice.NeverRight.NotAnAnswer;
import org.kenesh.command.slice.NotOnRecord.DecisionUnknown;
import org.kenesh.command.slice.NotOnRecord.ItemUnknown;
import org.kenesh.command.slice.NotOnRecord.MeetingUnknown;
import org.kenesh.command.slice.NotOnRecord.ProcedureUnknown;
import org.kenesh.council.CouncilId;
import org.kenesh.council.Superior;
import org.kenesh.decision.DecisionEvent;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionEvent.RecommendationAnswered;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Link;
import org.kenesh.decision.Origin;

/** Rules about decisions: where they are taken, and what they do to others. */
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
        var before = Procedures.notDecided(ground, "/origin/procedure", id, e.decision()).broken();
        if (before != null && e.outcome().ofSubstance()) {
            return before;
        }
        return e.ballots().isEmpty() ? null : new BallotsAreReplies("/ballots", id);
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
        return Rule.all(
                Form.different("/links", "", e.links().stream().map(Decisions::done).toList()),
                Form.each("/links", e.links(), (at, link) -> linked(ground, e, at, link)));
    }

    /** What a link does to what; another decision is changed in one way. */
    private static String done(Link link) {
        var id = link.decision();
        if (id != null) {
            return changes(link) ? id.value() : link.kind() + " " + id;
        }
        var act = link.act();
        return link.kind() + " " + (act == null ? link.event() : act);
    }

    private static boolean changes(Link link) {
        return link.kind().ends() || link.kind() == Link.Kind.AMENDS;
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
            boolean changes = changes(link);
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

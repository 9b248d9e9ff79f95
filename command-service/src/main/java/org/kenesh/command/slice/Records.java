package org.kenesh.command.slice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.command.slice.ContradictedRecord.CorrectionChangesNothing;
import org.kenesh.command.slice.ContradictedRecord.CorrectionContradicts;
import org.kenesh.command.slice.ContradictedRecord.TargetVoid;
import org.kenesh.command.slice.NeverRight.SubjectDiffers;
import org.kenesh.command.slice.NeverRight.TargetOfOtherType;
import org.kenesh.command.slice.NotOnRecord.EventUnknown;
import org.kenesh.command.slice.Rejection.InContent;
import org.kenesh.council.CouncilEvent;
import org.kenesh.decision.DecisionEvent;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.document.DocumentEvent;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.ProcedureEvent;
import org.kenesh.meeting.SubmissionEvent;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;
import org.kenesh.minutes.MinutesEvent.MinutesDrafted;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;

/** Rules about what is said of earlier records. */
public final class Records {

    private static final String TARGET = "/target";

    private Records() {}

    /** There is an event at that position. */
    public static Rule recorded(Ground ground, String field, long position) {
        return Rule.unless(
                position < 0 || position >= ground.size(), new EventUnknown(field, position));
    }

    /** The event at that position is not void. */
    public static Rule inForce(Ground ground, long position) {
        return () -> now(ground, position).isPresent() ? null : new TargetVoid(TARGET, position);
    }

    /** The content is of the type of the event at that position, and about the same thing. */
    public static Rule same(Ground ground, long position, Event content) {
        return () -> {
            var now = now(ground, position).orElseThrow().event();
            if (!now.getClass().equals(content.getClass())) {
                return new TargetOfOtherType("/type", position, name(now), name(content));
            }
            var recorded = subject(now);
            var given = subject(content);
            return recorded == null || recorded.equals(given)
                    ? null
                    : new SubjectDiffers("/data", recorded, String.valueOf(given));
        };
    }

    /** It tells no draft of minutes that are approved: their text is what was approved. */
    public static Rule notApproved(Ground ground, long position) {
        return () ->
                origin(ground, position) instanceof MinutesDrafted draft
                        ? Drafts.neverApproved(ground, TARGET, draft.meeting()).broken()
                        : null;
    }

    /** What a decision is corrected to was decided as one that is taken must be. */
    public static Rule decided(Ground ground, long position, Event content) {
        return () -> {
            var now = now(ground, position).orElseThrow().event();
            if (!(said(content) instanceof DecisionTaken to)
                    || said(now) instanceof DecisionTaken from && sameVote(from, to)) {
                return null;
            }
            var broken = Rule.all(Decisions.placed(ground, to), Votes.decided(ground, to)).broken();
            return broken == null ? null : new InContent("/data", broken);
        };
    }

    /**
     * What is on record about the same meetings and written procedures would be granted with the
     * correction too, and so would what it says itself: decisions stay in their meetings, with
     * their quorum and their votes.
     */
    public static Rule fits(Ground ground, EventCorrected e) {
        return () -> {
            var to = said(e);
            if (!(to instanceof MeetingEvent || to instanceof ProcedureEvent)) {
                return null;
            }
            var fallen = Consequences.of(ground, e.target(), e);
            for (var one : fallen) {
                if (one.event().event().equals(to)) {
                    return new InContent("/data", one.reason());
                }
            }
            return fallen.isEmpty()
                    ? null
                    : new CorrectionContradicts(
                            "/data",
                            e.target(),
                            fallen.stream()
                                    .map(one -> Subjects.first(one.event().event()).toString())
                                    .distinct()
                                    .toList(),
                            fallen.stream().map(one -> one.event().position()).toList(),
                            fallen.stream().map(one -> one.reason().rule()).distinct().toList());
        };
    }

    /** What a correction, of whatever, says in the end. */
    private static Event said(Event event) {
        return event instanceof EventCorrected correction ? said(correction.data()) : event;
    }

    private static boolean sameVote(DecisionTaken one, DecisionTaken other) {
        return one.origin().equals(other.origin())
                && one.outcome() == other.outcome()
                && one.nature() == other.nature()
                && one.ballots().equals(other.ballots())
                && one.effectiveOn().equals(other.effectiveOn());
    }

    /** What a record about records comes down to; null when that is not of business. */
    private static @Nullable Event origin(Ground ground, long position) {
        var event = ground.files().said(position).map(Version::event).orElse(null);
        return switch (event) {
            case EventCorrected e -> origin(ground, e.target());
            case EventRetracted e -> origin(ground, e.target());
            case null, default -> event;
        };
    }

    /** The content says something else than the event at that position says now. */
    public static Rule different(Ground ground, long position, Event content) {
        return () ->
                now(ground, position).orElseThrow().event().equals(content)
                        ? new CorrectionChangesNothing("/data", position)
                        : null;
    }

    /** The content keeps to the rules that every event of its type keeps to. */
    public static Rule sound(Ground ground, String field, Event content) {
        return () -> {
            var broken = ground.sound(content).broken();
            return broken == null ? null : new InContent(field, broken);
        };
    }

    /** What the event at that position says; empty when it is void. */
    static Optional<Version> now(Ground ground, long position) {
        return ground.institutions().version(position).or(() -> ground.files().version(position));
    }

    /** What keeps its identity whatever is corrected, or null when nothing does. */
    private static @Nullable String subject(Event event) {
        return switch (event) {
            case LegalActRegistered e -> e.act().value();
            case GovernmentFormed e -> e.government().value();
            case AgencyEstablished e -> e.agency().value();
            case FunctionDefined e -> e.function().value();
            case TaskEvent e -> e.task().value();
            case CouncilEvent.OfCouncil e -> e.council().value();
            case CouncilEvent.SeatCreated e -> e.seat() + " of " + e.council();
            case CouncilEvent.OfSeat e -> e.seat().value();
            case MeetingEvent.OfItem e -> e.meeting() + " " + e.item();
            case MeetingEvent e -> e.meeting().value();
            case SubmissionEvent e -> e.submission().value();
            case ProcedureEvent e -> e.procedure().value();
            case MinutesApproved e -> frozen(e);
            case MinutesEvent e -> e.meeting().value();
            case DecisionTaken e -> numbered(e);
            case DecisionEvent e -> e.decision().value();
            case DocumentEvent e -> e.document().value();
            case EventCorrected e -> Long.toString(e.target());
            case EventRetracted e -> Long.toString(e.target());
            default -> null;
        };
    }

    /** A number is of one decision for ever, whatever is corrected. */
    private static String numbered(DecisionTaken e) {
        int year = e.effectiveOn().latest().getYear();
        return "%s, № %d of %s, %d".formatted(e.decision(), e.number(), e.council(), year);
    }

    /** An approval is of one text for ever, whatever is corrected. */
    private static String frozen(MinutesApproved e) {
        return "%s, version %d, %s".formatted(e.meeting(), e.version(), e.digest());
    }

    private static String name(Event event) {
        return EventTypes.of(event).name();
    }
}

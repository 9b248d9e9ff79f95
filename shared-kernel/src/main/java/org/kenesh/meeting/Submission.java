package org.kenesh.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.Origin;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.AgendaItemWithdrawn;
import org.kenesh.meeting.MeetingEvent.MeetingCancelled;
import org.kenesh.meeting.SubmissionEvent.ItemResubmitted;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionEvent.SubmissionReturned;
import org.kenesh.meeting.SubmissionEvent.SubmissionWithdrawn;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * What an agency submitted, as it is on a day. What was accepted waits again, for any meeting, when
 * its item is taken off the agenda, or its meeting is cancelled with nothing decided on it.
 *
 * @param id what was submitted
 * @param council for whose agenda
 * @param meeting for which meeting, if that is said, and it was not taken off it since
 * @param agency who submitted it first
 * @param submittedOn when it was submitted first
 * @param title what it is about, in short, as it reads now
 * @param text what it is about, as it reads now
 * @param status what became of it
 * @param remarks what it was given back with, or why it was taken back
 * @param item the item that it became
 * @param itemOf the meeting of that item
 */
public record Submission(
        SubmissionId id,
        CouncilId council,
        @Nullable MeetingId meeting,
        AgencyId agency,
        EffectiveDate submittedOn,
        Text title,
        @Nullable Text text,
        Status status,
        @Nullable Text remarks,
        @Nullable ItemId item,
        @Nullable MeetingId itemOf) {

    /** What became of a submission. */
    public enum Status {
        /** It waits for the secretariat. */
        SUBMITTED,
        /** It waits for the agency. */
        RETURNED,
        /** It is on an agenda. */
        ACCEPTED,
        /** The agency took it back. */
        WITHDRAWN
    }

    /**
     * The submission that these versions tell, its own and those of the meetings that it was {@link
     * #meetings for}, by what took effect until the end of a day; empty when it was not submitted
     * by then.
     */
    public static Optional<Submission> of(Collection<Version> versions, LocalDate on) {
        return Optional.ofNullable(fold(versions, on, _ -> {}));
    }

    /**
     * Of the versions from which it is told, all of its own and those by which its meetings changed
     * it: what was taken off an agenda, and what was cancelled.
     */
    public static List<Version> course(SubmissionId id, Collection<Version> versions) {
        var changing = new HashSet<Version>();
        fold(versions, LocalDate.MAX, changing::add);
        return versions.stream()
                .filter(version -> changing.contains(version) || isOwn(id, version.event()))
                .sorted(Chronicle.STEPS)
                .toList();
    }

    private static boolean isOwn(SubmissionId id, Event event) {
        return switch (event) {
            case SubmissionEvent e -> e.submission().equals(id);
            case AgendaItemAdded e -> id.equals(e.submission());
            default -> false;
        };
    }

    private static @Nullable Submission fold(
            Collection<Version> versions, LocalDate on, Consumer<Version> changing) {
        var told =
                versions.stream()
                        .filter(version ->
                                version.event() instanceof Effective event
                                        && !event.effectiveOn().latest().isAfter(on))
                        .sorted(Chronicle.STEPS)
                        .toList();
        var decided = new HashSet<Origin>();
        Submission now = null;
        for (var version : told) {
            if (version.event() instanceof DecisionTaken taken) {
                decided.add(taken.origin());
            }
            var next = after(now, version, decided);
            if (!Objects.equals(next, now)) {
                changing.accept(version);
            }
            now = next;
        }
        return now;
    }

    /** The meetings that it was submitted for, or put on the agenda of, by its own versions. */
    public static Set<MeetingId> meetings(Collection<Version> versions) {
        var meetings = new LinkedHashSet<MeetingId>();
        for (var version : versions) {
            switch (version.event()) {
                case ItemSubmitted e when e.meeting() != null -> meetings.add(e.meeting());
                case AgendaItemAdded e -> meetings.add(e.meeting());
                default -> {} // names no meeting
            }
        }
        return meetings;
    }

    private static @Nullable Submission after(
            @Nullable Submission before, Version version, Set<Origin> decided) {
        return switch (version.event()) {
            case ItemSubmitted e when before == null ->
                    new Submission(
                            e.submission(),
                            e.council(),
                            e.meeting(),
                            e.agency(),
                            e.effectiveOn(),
                            e.title(),
                            e.text(),
                            Status.SUBMITTED,
                            null,
                            null,
                            null);
            case SubmissionReturned e when before != null ->
                    before.with(Status.RETURNED, e.remarks());
            case ItemResubmitted e when before != null -> before.again(e);
            case SubmissionWithdrawn e when before != null ->
                    before.with(Status.WITHDRAWN, e.reason());
            case AgendaItemAdded e when before != null && before.id.equals(e.submission()) ->
                    before.on(e.meeting(), e.item());
            case AgendaItemWithdrawn e
                    when before != null && before.isItem(e.meeting(), e.item(), decided) ->
                    before.waiting();
            case MeetingCancelled e when before != null -> before.without(e.meeting(), decided);
            default -> before;
        };
    }

    /** Whether it is this item, and nothing was decided on it. */
    private boolean isItem(MeetingId of, @Nullable ItemId one, Set<Origin> decided) {
        return status == Status.ACCEPTED
                && one != null
                && one.equals(item)
                && of.equals(itemOf)
                && !decided.contains(new Origin.Item(of, one));
    }

    private Submission without(MeetingId cancelled, Set<Origin> decided) {
        if (isItem(cancelled, item, decided)) {
            return waiting();
        }
        return cancelled.equals(meeting) && status != Status.ACCEPTED ? forAny() : this;
    }

    private Submission with(Status next, @Nullable Text why) {
        return new Submission(
                id, council, meeting, agency, submittedOn, title, text, next, why, item, itemOf);
    }

    private Submission waiting() {
        return new Submission(
                id,
                council,
                null,
                agency,
                submittedOn,
                title,
                text,
                Status.SUBMITTED,
                remarks,
                null,
                null);
    }

    private Submission forAny() {
        return new Submission(
                id, council, null, agency, submittedOn, title, text, status, remarks, item, itemOf);
    }

    private Submission again(ItemResubmitted e) {
        return new Submission(
                id,
                council,
                meeting,
                agency,
                submittedOn,
                e.title(),
                e.text(),
                Status.SUBMITTED,
                remarks,
                item,
                itemOf);
    }

    private Submission on(MeetingId of, ItemId as) {
        return new Submission(
                id,
                council,
                meeting,
                agency,
                submittedOn,
                title,
                text,
                Status.ACCEPTED,
                remarks,
                as,
                of);
    }
}

package org.kenesh.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.SubmissionEvent.ItemResubmitted;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionEvent.SubmissionReturned;
import org.kenesh.meeting.SubmissionEvent.SubmissionWithdrawn;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * What an agency submitted, as it is on a day.
 *
 * @param id what was submitted
 * @param council for whose agenda
 * @param meeting for which meeting, if that is said
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
     * The submission that these versions tell, by what took effect until the end of a day; empty
     * when it was not submitted by then.
     */
    public static Optional<Submission> of(Collection<Version> versions, LocalDate on) {
        Submission now = null;
        for (var version : versions.stream().sorted(Chronicle.STEPS).toList()) {
            now = after(now, version, on);
        }
        return Optional.ofNullable(now);
    }

    private static @Nullable Submission after(
            @Nullable Submission before, Version version, LocalDate on) {
        return switch (version.event()) {
            case SubmissionEvent e when e.effectiveOn().latest().isAfter(on) -> before;
            case AgendaItemAdded e when e.effectiveOn().latest().isAfter(on) -> before;
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
            default -> before;
        };
    }

    private Submission with(Status next, @Nullable Text why) {
        return new Submission(
                id, council, meeting, agency, submittedOn, title, text, next, why, item, itemOf);
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

package org.kenesh.meeting;

import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.event.Business;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * What an agency submits for an agenda, and what becomes of it. It is accepted by the item that
 * names it.
 */
public sealed interface SubmissionEvent extends Business {

    /** What is submitted. */
    SubmissionId submission();

    /** An agency asked for an item on the agenda of a council. */
    record ItemSubmitted(
            SubmissionId submission,
            CouncilId council,
            @Nullable MeetingId meeting,
            AgencyId agency,
            Text title,
            @Nullable Text text,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements SubmissionEvent {}

    /** The secretariat gave it back with remarks. */
    record SubmissionReturned(
            SubmissionId submission, Text remarks, EffectiveDate effectiveOn, int sequenceInDay)
            implements SubmissionEvent {}

    /** The agency, or who came after it, submitted it again. */
    record ItemResubmitted(
            SubmissionId submission,
            AgencyId agency,
            Text title,
            @Nullable Text text,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements SubmissionEvent {}

    /** The agency, or who came after it, took it back. */
    record SubmissionWithdrawn(
            SubmissionId submission,
            AgencyId agency,
            @Nullable Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements SubmissionEvent {}
}

package org.kenesh.meeting;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.event.Business;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to a meeting. Times of day are those of the council's zone. */
public sealed interface MeetingEvent extends Business {

    /** The meeting. */
    MeetingId meeting();

    /** What happens to one item of its agenda. */
    sealed interface OfItem extends MeetingEvent {

        /** The item. */
        ItemId item();
    }

    /**
     * A meeting was called. Effective on the day on which it was.
     *
     * @param number how the council counts it, if it does
     */
    record MeetingConvened(
            MeetingId meeting,
            CouncilId council,
            @Nullable String number,
            MeetingForm form,
            LocalDateTime begins,
            @Nullable LocalDateTime ends,
            @Nullable Text place,
            @Nullable String link,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MeetingEvent {}

    /** A meeting was moved to another time or place; a place or link that is null stays. */
    record MeetingRescheduled(
            MeetingId meeting,
            LocalDateTime begins,
            @Nullable LocalDateTime ends,
            @Nullable Text place,
            @Nullable String link,
            @Nullable Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MeetingEvent {}

    /** A meeting will not be held. */
    record MeetingCancelled(
            MeetingId meeting, Text reason, EffectiveDate effectiveOn, int sequenceInDay)
            implements MeetingEvent {}

    /** Seats and guests were invited. */
    record InvitationSent(
            MeetingId meeting,
            List<SeatId> seats,
            List<Text> guests,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MeetingEvent {

        public InvitationSent {
            seats = List.copyOf(seats);
            guests = List.copyOf(guests);
        }
    }

    /**
     * An item was put on the agenda.
     *
     * @param place where it stands, from 1; those from there on move down; 0 for the end
     * @param rapporteur the agency that reports on it
     * @param submission what an agency submitted and is accepted with this
     */
    record AgendaItemAdded(
            MeetingId meeting,
            ItemId item,
            Text title,
            @Nullable Text description,
            int place,
            Openness openness,
            @Nullable AgencyId rapporteur,
            @Nullable SubmissionId submission,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements OfItem {}

    /** An item was put elsewhere on the agenda, from 1, or at the end, 0. */
    record AgendaItemMoved(
            MeetingId meeting, ItemId item, int place, EffectiveDate effectiveOn, int sequenceInDay)
            implements OfItem {}

    /** An item was taken off the agenda. */
    record AgendaItemWithdrawn(
            MeetingId meeting,
            ItemId item,
            Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements OfItem {}

    /** The agenda as it stands was given out; the first one is version 1, the next one 2. */
    record AgendaIssued(MeetingId meeting, EffectiveDate effectiveOn, int sequenceInDay)
            implements MeetingEvent {}

    /**
     * A meeting began, or went on after it was adjourned.
     *
     * @param presiding the seat that leads it
     */
    record MeetingOpened(
            MeetingId meeting,
            LocalDateTime at,
            SeatId presiding,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MeetingEvent {}

    /**
     * Who came was noted; a seat noted before is noted anew.
     *
     * @param item the item during which it was so; null when it was so throughout
     */
    record AttendanceRecorded(
            MeetingId meeting,
            @Nullable ItemId item,
            List<Attendance> seats,
            List<Text> guests,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MeetingEvent {

        public AttendanceRecorded {
            seats = List.copyOf(seats);
            guests = List.copyOf(guests);
        }
    }

    /** A meeting was interrupted, to go on at a time if one is set. */
    record MeetingAdjourned(
            MeetingId meeting,
            LocalDateTime at,
            @Nullable LocalDateTime until,
            Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MeetingEvent {}

    /** A meeting ended. */
    record MeetingClosed(
            MeetingId meeting, LocalDateTime at, EffectiveDate effectiveOn, int sequenceInDay)
            implements MeetingEvent {}
}

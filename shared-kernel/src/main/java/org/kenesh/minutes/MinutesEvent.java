package org.kenesh.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;
import org.kenesh.event.Business;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to the minutes of a meeting. */
public sealed interface MinutesEvent extends Business {

    /** The meeting. */
    MeetingId meeting();

    /** A draft was written; it takes the place of the draft before it. */
    record MinutesDrafted(
            MeetingId meeting,
            List<Paragraph> paragraphs,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MinutesEvent {

        public MinutesDrafted {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The draft was sent to the seats, to be commented until a day. */
    record MinutesCirculated(
            MeetingId meeting,
            @Nullable LocalDate until,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MinutesEvent {}

    /** A seat remarked on the draft. */
    record MinutesCommented(
            MeetingId meeting,
            SeatId seat,
            @Nullable ItemId item,
            Text comment,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MinutesEvent {}

    /**
     * The draft became the minutes.
     *
     * @param seat the seat that approved it as chair; null when a meeting did
     * @param by the later meeting that approved it; null when the chair did
     * @param version the number of the version that is approved; 0 in a command for the last one
     * @param digest the hash of the leaf that holds this version, after RFC 9162, as 64 hexadecimal
     *     digits; it is found out when a command does not say it
     */
    record MinutesApproved(
            MeetingId meeting,
            @Nullable SeatId seat,
            @Nullable MeetingId by,
            int version,
            @Nullable String digest,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MinutesEvent {

        /** The same of a version with its hash. */
        public MinutesApproved of(int number, @Nullable String hash) {
            return new MinutesApproved(meeting, seat, by, number, hash, effectiveOn, sequenceInDay);
        }
    }

    /** A person signed the minutes. */
    record MinutesSigned(
            MeetingId meeting,
            SeatId seat,
            PersonId person,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MinutesEvent {}

    /** Approved minutes were put right: these paragraphs take the place of those before them. */
    record MinutesRectified(
            MeetingId meeting,
            List<Paragraph> paragraphs,
            Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements MinutesEvent {

        public MinutesRectified {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}

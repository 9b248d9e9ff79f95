package org.kenesh.query.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingForm;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.minutes.MinutesStatus;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.text.Text;

/**
 * A meeting in a list.
 *
 * @param id the meeting
 * @param council whose it is, as it was called then
 * @param number how the council counts it
 * @param form how it is held
 * @param status how far it is
 * @param begins when it begins, in the council's zone
 * @param ends when it is to end
 * @param place where it is held
 * @param items how many items are on its agenda
 * @param minutes how far its minutes are; null when there are none
 */
public record MeetingEntry(
        MeetingId id,
        CouncilReference council,
        @Nullable String number,
        MeetingForm form,
        MeetingStatus status,
        LocalDateTime begins,
        @Nullable LocalDateTime ends,
        @Nullable Text place,
        int items,
        @Nullable MinutesStatus minutes) {

    static MeetingEntry of(Knowledge knowledge, Meeting meeting, Asked asked) {
        var day = meeting.begins().toLocalDate();
        return new MeetingEntry(
                meeting.id(),
                CouncilReference.of(knowledge, meeting.council(), day, asked),
                meeting.number(),
                meeting.form(),
                meeting.status(),
                meeting.begins(),
                meeting.ends(),
                meeting.place(),
                meeting.agenda().size(),
                MinutesFile.status(knowledge, meeting.id(), asked));
    }
}

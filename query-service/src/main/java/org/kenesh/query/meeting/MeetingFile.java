package org.kenesh.query.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Person;
import org.kenesh.meeting.Attendance;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.Presence;
import org.kenesh.meeting.Session;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.Happening;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * All that is known of a meeting.
 *
 * @param meeting the meeting on the day
 * @param convenedOn when it was called
 * @param link how to take part from elsewhere
 * @param reason why it was moved, interrupted or cancelled the last time
 * @param invited the seats that were invited
 * @param guests who else was invited or came
 * @param agenda its items in order, then those that were taken off
 * @param versions its agenda as it was given out, with the differences
 * @param sessions when it was held, and who presided
 * @param attendance who sat on which seat, as far as it was the same throughout
 * @param history what happened, in the order of the steps, also after the day
 */
public record MeetingFile(
        @JsonUnwrapped MeetingEntry meeting,
        EffectiveDate convenedOn,
        @Nullable String link,
        @Nullable Text reason,
        List<SeatReference> invited,
        List<Text> guests,
        List<ItemFile> agenda,
        List<VersionFile> versions,
        List<Session> sessions,
        List<Sat> attendance,
        List<Happening> history) {

    /**
     * Whether anybody sat on a seat, and who.
     *
     * @param seat the seat as it was on that day
     * @param presence whether anybody sat there
     * @param person who did: as it was noted, or who was appointed
     */
    public record Sat(SeatReference seat, Presence presence, @Nullable Person person) {}

    /** A meeting with all that is known of it. */
    public static MeetingFile of(Knowledge knowledge, Meeting meeting, Asked asked) {
        var day = meeting.begins().toLocalDate();
        return new MeetingFile(
                MeetingEntry.of(knowledge, meeting, asked),
                meeting.convenedOn(),
                meeting.link(),
                meeting.reason(),
                meeting.invited().stream()
                        .map(seat -> SeatReference.of(knowledge, seat, day, asked))
                        .toList(),
                meeting.guests(),
                ItemFile.of(knowledge, meeting, asked),
                VersionFile.of(meeting.versions()),
                meeting.sessions(),
                meeting.throughout().stream()
                        .map(one -> sat(knowledge, meeting, one, asked))
                        .toList(),
                Happening.of(knowledge.proceedings().meetings().of(meeting.id(), asked.known())));
    }

    private static Sat sat(
            Knowledge knowledge, Meeting meeting, Attendance attendance, Asked asked) {
        var day = meeting.day();
        var person = attendance.person();
        if (person == null) {
            person =
                    knowledge
                            .councils()
                            .seat(attendance.seat(), asked.known())
                            .map(life -> life.on(day, knowledge.succession()))
                            .flatMap(seat -> attendance.sitter(seat))
                            .orElse(null);
        }
        return new Sat(
                SeatReference.of(knowledge, attendance.seat(), day, asked),
                attendance.presence(),
                person);
    }
}

package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kenesh.meeting.Meeting;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.MeetingEvent.MeetingRescheduled;
import org.kenesh.meeting.MeetingId;
import org.kenesh.minutes.Minutes;
import org.kenesh.minutes.MinutesEvent.MinutesDrafted;
import org.kenesh.minutes.MinutesEvent.MinutesRectified;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.paper.Titles;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.record.Version;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** The minutes of a meeting, as they read on the day, with their title and the meeting's number. */
record FindableMinutes(MeetingId meeting) implements Findable {

    @Override
    public Kind kind() {
        return Kind.MINUTES;
    }

    @Override
    public String ids() {
        return meeting.value();
    }

    @Override
    public List<Version> told(Knowledge knowledge) {
        var proceedings = knowledge.proceedings();
        return Findable.saying(
                Stream.concat(
                        proceedings.meetings().ever(meeting).stream(),
                        proceedings.minutes().ever(meeting).stream()),
                MeetingConvened.class,
                MeetingRescheduled.class,
                MinutesDrafted.class,
                MinutesRectified.class);
    }

    @Override
    public Optional<Wording> words(List<Version> told, LocalDate on) {
        var held = Meeting.of(told, on);
        return Minutes.of(told, on)
                .map(minutes ->
                        Wording.of(
                                held.map(Meeting::council).orElse(null),
                                List.of(
                                        Said.of(
                                                Part.NUMBER,
                                                held.map(Meeting::number).orElse(null)),
                                        Said.of(
                                                Part.TITLE,
                                                held.map(FindableMinutes::title).orElse(null)),
                                        minutes.latest().paragraphs().stream()
                                                .flatMap(p -> Said.of(Part.TEXT, p.text())))));
    }

    @Override
    public Found found(Knowledge knowledge, Asked asked) {
        var proceedings = knowledge.proceedings();
        var told = proceedings.minutes().of(meeting, asked.known());
        var minutes = Minutes.of(told, asked.on()).orElseThrow();
        var held = Meeting.of(proceedings.meetings().of(meeting, asked.known()), asked.on());
        var day = held.map(it -> it.begins().toLocalDate());
        return new Found(
                kind(),
                ids(),
                "/api/meetings/" + meeting + "/minutes",
                held.map(it ->
                                CouncilReference.of(
                                        knowledge, it.council(), it.begins().toLocalDate(), asked))
                        .orElse(null),
                held.map(Meeting::number).orElse(null),
                held.map(FindableMinutes::title).orElse(null),
                day.map(EffectiveDate::on).orElse(null),
                minutes.status().name());
    }

    private static Text title(Meeting held) {
        return Titles.minutes(held.number(), held.begins().toLocalDate());
    }
}

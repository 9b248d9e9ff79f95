package org.kenesh.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.record.Version;
import org.kenesh.text.Text;

/**
 * A meeting as a list shows it: what meetings are found and ordered by, in few bytes.
 *
 * @param id the meeting
 * @param council whose it is
 * @param number how the council counts it, if it does
 * @param status how far it is
 * @param begins when it is to begin, or began, in the council's zone
 * @param words its place, and the titles and descriptions of its items
 */
public record MeetingLine(
        MeetingId id,
        CouncilId council,
        @Nullable String number,
        MeetingStatus status,
        LocalDateTime begins,
        List<Text> words) {

    /** The earliest first. */
    public static final Comparator<MeetingLine> BY_BEGINNING =
            Comparator.comparing(MeetingLine::begins).thenComparing(MeetingLine::id);

    public MeetingLine {
        words = List.copyOf(words);
    }

    /**
     * The meeting that these versions tell, at the end of a day; null when it was not called by
     * then.
     */
    public static @Nullable MeetingLine of(List<Version> versions, LocalDate on) {
        return Meeting.of(versions, on).map(MeetingLine::of).orElse(null);
    }

    private static MeetingLine of(Meeting meeting) {
        var words = new ArrayList<Text>();
        add(words, meeting.place());
        for (var item : meeting.agenda()) {
            add(words, item.title());
            add(words, item.description());
        }
        return new MeetingLine(
                meeting.id(),
                meeting.council(),
                meeting.number(),
                meeting.status(),
                meeting.begins(),
                words);
    }

    private static void add(List<Text> words, @Nullable Text more) {
        if (more != null) {
            words.add(more);
        }
    }
}

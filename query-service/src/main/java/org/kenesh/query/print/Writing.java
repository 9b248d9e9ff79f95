package org.kenesh.query.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.paper.Days;
import org.kenesh.query.paper.Line;
import org.kenesh.query.paper.State;
import org.kenesh.query.paper.Words;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.SeatReference;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;
import org.kenesh.text.Text;

/** Words in the language of a paper. */
record Writing(Asked asked) {

    private static final Phrases PHRASES = Phrases.beside(Writing.class, "print");

    /** The language of the paper. */
    Language language() {
        return asked.language();
    }

    /** A phrase, its places filled. */
    String phrase(String key, Object... places) {
        return PHRASES.in(language(), key, places);
    }

    /** A phrase as words of a paper. */
    Words said(String key, Object... places) {
        return new Words(language(), phrase(key, places));
    }

    /** Words of the record, in the language if they are there in it. */
    Words recorded(Text text) {
        return Words.of(text, language());
    }

    /** Plain words in the language. */
    Words plain(String words) {
        return new Words(language(), words);
    }

    /** A line with a phrase before it. */
    Line line(String key, Words value) {
        return new Line(said(key), value);
    }

    /** Words of the record as plain text. */
    String text(@Nullable Text text) {
        return text == null ? "" : text.in(language().locale());
    }

    /** A day in words. */
    String day(@Nullable LocalDate day) {
        return day == null ? "" : Days.words(day, language());
    }

    /** A day in words with a time of day. */
    String time(LocalDateTime time) {
        return phrase("time", day(time.toLocalDate()), time.toLocalTime().toString());
    }

    /** An agency by its name on the day that the reference is about. */
    String agency(AgencyReference agency) {
        var name = agency.then() == null ? agency.today() : agency.then();
        return name == null ? agency.id().value() : text(name);
    }

    /** Agencies by their names. */
    String agencies(List<AgencyReference> agencies) {
        return agencies.stream().map(this::agency).collect(Collectors.joining("; "));
    }

    /** A seat by its agency, its office or its organization. */
    String seat(SeatReference seat) {
        var called = seat.called();
        return called == null ? seat.id().value() : text(called);
    }

    /** The state of the record that the paper tells, by the clock of a zone. */
    State state(ZoneId zone) {
        var recorded = asked.recorded();
        return new State(
                asked.on(),
                Math.max(0, asked.known() - 1),
                recorded == null
                        ? Instant.EPOCH.atOffset(ZoneOffset.UTC)
                        : recorded.atZone(zone).toOffsetDateTime());
    }
}

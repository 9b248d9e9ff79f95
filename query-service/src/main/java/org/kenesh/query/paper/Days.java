package org.kenesh.query.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;

/** Days as official papers write them. */
public final class Days {

    private static final Phrases PHRASES = Phrases.beside(Days.class, "paper");

    /** The day in words, such as {@code 2026-жылдын 24-ноябры}. */
    public static String words(LocalDate day, Language language) {
        var month = PHRASES.in(language, "month." + day.getMonthValue());
        return PHRASES.in(
                language,
                "day",
                String.valueOf(day.get(ChronoField.YEAR)),
                String.valueOf(day.getDayOfMonth()),
                month);
    }

    private Days() {}
}

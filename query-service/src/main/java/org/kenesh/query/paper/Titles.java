package org.kenesh.query.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;
import org.kenesh.query.wording.Phrases;
import org.kenesh.text.Text;

/** What papers are called. */
public final class Titles {

    private static final Phrases PHRASES = Phrases.beside(Titles.class, "paper");

    /** A meeting, by the day on which it is to begin or began. */
    public static String meeting(LocalDate day, Language language) {
        return PHRASES.in(language, "meeting", Days.words(day, language));
    }

    /** The minutes of a meeting as they are titled in each language. */
    public static Text minutes(@Nullable String number, LocalDate day) {
        return new Text(
                minutes(number, day, Language.KY),
                minutes(number, day, Language.RU),
                minutes(number, day, Language.EN));
    }

    private static String minutes(@Nullable String number, LocalDate day, Language language) {
        return titled(named(Kind.MINUTES, number, language), meeting(day, language), language);
    }

    /** The kind of a paper with its number, if it has one. */
    static String named(Kind kind, @Nullable String number, Language language) {
        var name = PHRASES.in(language, "kind." + kind);
        return number == null ? name : PHRASES.in(language, "numbered", name, number);
    }

    /** What a paper is called, and what it is about. */
    static String titled(String name, String about, Language language) {
        return PHRASES.in(language, "titled", name, about);
    }

    private Titles() {}
}

package org.kenesh.query.wording;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;

/** The languages that the service speaks. */
public enum Language {
    KY("ky"),
    RU("ru"),
    EN("en");

    private static final List<Locale> LOCALES = List.of(KY.locale, RU.locale, EN.locale);

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.of(code);
    }

    /** Its code of ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language for texts. */
    public Locale locale() {
        return locale;
    }

    /** The order of texts in a dictionary of the language; what has no words comes last. */
    public Comparator<@Nullable Text> order() {
        var collator = collator();
        return Comparator.nullsLast(
                Comparator.comparing((Text text) -> text.in(locale), collator::compare));
    }

    /** The platform has no Kyrgyz order: it is the Russian one with three letters more. */
    private Collator collator() {
        if (this == EN) {
            return Collator.getInstance(locale);
        }
        var russian = (RuleBasedCollator) Collator.getInstance(RU.locale);
        try {
            return new RuleBasedCollator(
                    russian.getRules() + "& н < ң , Ң & о < ө , Ө & у < ү , Ү");
        } catch (ParseException e) {
            throw new IllegalStateException("the rules of the Kyrgyz order", e);
        }
    }

    /**
     * The language of the service that an {@code Accept-Language} header (RFC 9110) prefers;
     * English when it names none of them or cannot be read.
     */
    public static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return EN;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
            return found == null ? EN : of(found);
        } catch (IllegalArgumentException e) {
            return EN;
        }
    }

    private static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ky" -> KY;
            case "ru" -> RU;
            default -> EN;
        };
    }
}

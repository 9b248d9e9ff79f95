package org.kenesh.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words in one or more of the council's languages. At least one is given; none is translated by
 * Kenesh.
 *
 * @param ky the words in Kyrgyz
 * @param ru the words in Russian
 * @param en the words in English
 */
public record Text(@Nullable String ky, @Nullable String ru, @Nullable String en) {

    /**
     * The languages of the record by ISO 639 code, in the order in which they stand in for a
     * missing one.
     */
    public static final List<String> LANGUAGES = List.of("ky", "ru", "en");

    /** Refuses, with {@link IllegalArgumentException}, when there is no word, or a blank one. */
    public Text {
        if (ky == null && ru == null && en == null) {
            throw new Impossible(Must.LANGUAGES);
        }
        check(ky);
        check(ru);
        check(en);
    }

    /**
     * The words by language. Refuses, with {@link IllegalArgumentException}, also when a language
     * is not of the record.
     */
    public static Text of(Map<String, String> byLanguage) {
        var known = known(byLanguage);
        return new Text(known.get("ky"), known.get("ru"), known.get("en"));
    }

    /** A text in English alone. */
    public static Text en(String words) {
        return new Text(null, null, words);
    }

    /** The words by language code, in alphabetical order. */
    public SequencedMap<String, String> byLanguage() {
        var result = new TreeMap<String, String>();
        for (var language : LANGUAGES) {
            var words = words(language);
            if (words != null) {
                result.put(language, words);
            }
        }
        return result;
    }

    /**
     * The words in that language or, where there are none, in the first that there is of ky, ru,
     * en.
     */
    public String in(Locale locale) {
        var words = words(locale.getLanguage());
        if (words != null) {
            return words;
        }
        for (var language : LANGUAGES) {
            var other = words(language);
            if (other != null) {
                return other;
            }
        }
        throw new IllegalStateException("a text has words");
    }

    private @Nullable String words(String language) {
        return switch (language) {
            case "ky" -> ky;
            case "ru" -> ru;
            case "en" -> en;
            default -> null;
        };
    }

    private static void check(@Nullable String words) {
        if (words != null && words.isBlank()) {
            throw new Impossible(Must.WORDS);
        }
    }

    private static Map<String, String> known(Map<String, String> byLanguage) {
        for (var language : byLanguage.keySet()) {
            if (!LANGUAGES.contains(language)) {
                throw new Impossible(Must.LANGUAGES);
            }
        }
        return byLanguage;
    }
}

package org.kenesh.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Words in one or more of the council's languages. At least one is given; none is translated by
 * Kenesh.
 *
 * @param byLanguage the words by ISO 639 language code: {@code ky}, {@code ru} or {@code en}
 */
public record Text(SequencedMap<String, String> byLanguage) {

    /** The languages of the record, in the order in which they stand in for a missing one. */
    public static final List<String> LANGUAGES = List.of("ky", "ru", "en");

    /**
     * Refuses, with {@link IllegalArgumentException}, when there is no word, a blank one, or a
     * language that is not of the record.
     */
    public Text {
        byLanguage = new TreeMap<>(byLanguage);
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text in at least one of " + LANGUAGES);
        }
        byLanguage.forEach((language, words) -> {
            if (!LANGUAGES.contains(language)) {
                throw new IllegalArgumentException(
                        "a language of " + LANGUAGES + ", not " + language);
            }
            if (words.isBlank()) {
                throw new IllegalArgumentException("words in " + language);
            }
        });
    }

    /** A text in English alone. */
    public static Text en(String words) {
        return new Text(new TreeMap<>(Map.of("en", words)));
    }

    /**
     * The words in that language or, where there are none, in the first that there is of ky, ru,
     * en.
     */
    public String in(Locale locale) {
        var words = byLanguage.get(locale.getLanguage());
        if (words != null) {
            return words;
        }
        for (var language : LANGUAGES) {
            var other = byLanguage.get(language);
            if (other != null) {
                return other;
            }
        }
        throw new IllegalStateException("a text has words");
    }
}

package org.kenesh.decision;

import org.kenesh.text.Impossible;
import org.kenesh.text.Must;
import org.kenesh.text.Text;

/**
 * The words of a decision.
 *
 * @param language the language whose words count, by ISO 639 code; the others are translations
 * @param words the words by language
 */
public record AuthenticText(Language language, Text words) {

    /** Refuses, with {@link IllegalArgumentException}, when there are none in that language. */
    public AuthenticText {
        if (!words.byLanguage().containsKey(language.name().toLowerCase(java.util.Locale.ROOT))) {
            throw new Impossible(Must.AUTHENTIC);
        }
    }

    /** The languages of the record. */
    public enum Language {
        KY,
        RU,
        EN
    }
}

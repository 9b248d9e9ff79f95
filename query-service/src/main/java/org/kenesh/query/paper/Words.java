package org.kenesh.query.paper;

import org.kenesh.query.wording.Language;
import org.kenesh.text.Text;

/**
 * Words of a paper in the language that they are in, which may be another than the paper's. Where
 * they are Markdown, it is said. What no reader can see is taken out of them: direction marks and
 * other characters of format go, control characters and those of private use become U+FFFD.
 *
 * @param language the language
 * @param text the words, perhaps none; in normalization form C
 */
public record Words(Language language, String text) {

    public Words {
        text = Legible.of(text);
    }

    /** The words of a text in a language or, where there are none, in the first that it has. */
    public static Words of(Text text, Language preferred) {
        var byLanguage = text.byLanguage();
        if (byLanguage.containsKey(preferred.code())) {
            return new Words(preferred, text.in(preferred.locale()));
        }
        for (var language : Language.values()) {
            var words = byLanguage.get(language.code());
            if (words != null) {
                return new Words(language, words);
            }
        }
        throw new IllegalStateException("a text has words");
    }

    /** These words, refused with {@link IllegalArgumentException} when there are none. */
    Words required(String field) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("'" + field + "' without words");
        }
        return this;
    }
}

package org.kenesh.query.wording;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;

/**
 * Words to search for. Case does not matter, nor do the letters that a foreign keyboard lacks: ң ө
 * ү ё й are found by н о у е и.
 *
 * @param words the words in folded form
 */
public record Folded(String words) {

    /** The folded form of what somebody typed. */
    public static Folded of(String typed) {
        return new Folded(fold(typed.strip()));
    }

    /** Whether one of the texts has these words in any language. */
    public boolean isIn(@Nullable Text... texts) {
        for (var text : texts) {
            if (text != null && (isIn(text.ky()) || isIn(text.ru()) || isIn(text.en()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text has these words. */
    public boolean isIn(@Nullable String text) {
        return text != null && fold(text).contains(words);
    }

    private static String fold(String text) {
        var folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return folded.replace('ң', 'н')
                .replace('ө', 'о')
                .replace('ү', 'у')
                .replace('ё', 'е')
                .replace('й', 'и');
    }
}

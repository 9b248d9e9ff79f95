package org.kenesh.query.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;

/**
 * A word of a text: a run of letters, digits and marks.
 *
 * @param start where it begins in the text, in characters
 * @param end where it ends
 * @param folded the word as it stands there, but for case and the letters that a foreign keyboard
 *     lacks; of a longer one, the first {@value #LONGEST} characters
 * @param stem what its forms share; null when its language has no forms that are known
 */
record Word(int start, int end, String folded, @Nullable String stem) {

    /** What is longer is no word: nobody types it, and an index does not take it. */
    static final int LONGEST = 100;

    /** The words of a text in a language; null when it is in none. */
    static List<Word> in(String text, @Nullable Language language) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > start) {
                words.add(of(text.substring(start, at), start, language));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private static Word of(String word, int start, @Nullable Language language) {
        boolean whole = word.length() <= LONGEST;
        var forms = whole ? Forms.of(word, language) : Forms.of(word.substring(0, LONGEST), null);
        return new Word(start, start + word.length(), forms.folded(), forms.stem());
    }

    static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

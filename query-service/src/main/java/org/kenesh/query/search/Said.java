package org.kenesh.query.search;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;
import org.kenesh.text.Text;

/**
 * Words in one language.
 *
 * @param part where they stand
 * @param language their language; null where they are in none, such as numbers
 * @param words the words
 */
record Said(Part part, @Nullable Language language, String words) {

    /** A text in each of its languages. */
    static Stream<Said> of(Part part, @Nullable Text text) {
        return text == null
                ? Stream.empty()
                : Stream.of(Language.values())
                        .flatMap(language -> Stream.ofNullable(in(part, language, text)));
    }

    /** What is of no language. */
    static Stream<Said> of(Part part, @Nullable String words) {
        return words == null ? Stream.empty() : Stream.of(new Said(part, null, words));
    }

    private static @Nullable Said in(Part part, Language language, Text text) {
        var words =
                switch (language) {
                    case KY -> text.ky();
                    case RU -> text.ru();
                    case EN -> text.en();
                };
        return words == null ? null : new Said(part, language, words);
    }
}

package org.kenesh.query.search;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Folded;
import org.kenesh.query.wording.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** Finds stems. One thread uses it at a time. */
final class Stems {

    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /**
     * The stem of a word in lower case, folded, behind its language in capitals, so that it is
     * taken neither for a word nor for a stem of another language. A Latin word is English whatever
     * the language of the text is. Null when there are letters of no such script, or none.
     */
    @Nullable String of(String word, Language around) {
        var composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        return switch (Character.UnicodeScript.of(composed.codePointAt(0))) {
            case LATIN -> marked(Language.EN, shortened(english, composed));
            case CYRILLIC ->
                    switch (around) {
                        case KY -> marked(around, Kyrgyz.stem(composed));
                        case RU -> marked(around, shortened(russian, composed.replace('ё', 'е')));
                        case EN -> null;
                    };
            default -> null;
        };
    }

    private static String marked(Language language, String stem) {
        return language.name() + Folded.of(stem).words();
    }

    private static String shortened(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}

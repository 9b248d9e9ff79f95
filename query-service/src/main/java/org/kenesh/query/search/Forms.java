package org.kenesh.query.search;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Folded;
import org.kenesh.query.wording.Language;

/**
 * The forms by which a word is compared. Those of words that were met are kept, for a record has
 * few words that it says often.
 *
 * @param folded the word but for case and the letters that a foreign keyboard lacks
 * @param stem what its forms share; null when there is nothing
 */
record Forms(String folded, @Nullable String stem) {

    private static final int KEPT = 20_000;

    private static final Map<Key, Forms> MET = new ConcurrentHashMap<>();

    private record Key(String word, @Nullable Language language) {}

    /** The forms of a word of a text in a language, or in none. */
    static Forms of(String word, @Nullable Language language) {
        var key = new Key(word, language);
        var met = MET.get(key);
        if (met == null) {
            met = found(word, language);
            if (MET.size() >= KEPT) {
                MET.clear();
            }
            MET.put(key, met);
        }
        return met;
    }

    private static Forms found(String word, @Nullable Language language) {
        var stem =
                language == null ? null : new Stems().of(word.toLowerCase(Locale.ROOT), language);
        return new Forms(Folded.of(word).words(), stem);
    }
}

package org.kenesh.query.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.kenesh.query.wording.Language;

/**
 * A word that is looked for, in any of its forms and any language.
 *
 * @param folded the word as it was typed, folded
 * @param stems what its forms share in each language that it may be of
 * @param beginning whether it was typed as the beginning of a word
 */
record Wanted(String folded, Set<String> stems, boolean beginning) {

    Wanted {
        stems = Set.copyOf(stems);
    }

    /** The word that somebody typed. */
    static Wanted of(String typed) {
        var stems = new LinkedHashSet<String>();
        for (var language : Language.values()) {
            Word.in(typed, language).forEach(word -> add(stems, word));
            if (endsWithoutBreve(typed)) {
                var spelled = typed.substring(0, typed.length() - 1) + "й";
                Word.in(spelled, language).forEach(word -> add(stems, word));
            }
        }
        return new Wanted(Word.in(typed, null).getFirst().folded(), stems, false);
    }

    /** The same as the beginning of a word. */
    Wanted asBeginning() {
        return new Wanted(folded, Set.of(), true);
    }

    /** Whether a word of a text is it. */
    boolean is(Word word) {
        var stem = word.stem();
        return beginning
                ? word.folded().startsWith(folded)
                : word.folded().equals(folded) || stem != null && stems.contains(stem);
    }

    private static void add(Set<String> stems, Word word) {
        if (word.stem() != null) {
            stems.add(word.stem());
        }
    }

    /** Endings such as ый and ой are known by their й, for which many type и. */
    private static boolean endsWithoutBreve(String typed) {
        int last = typed.length() - 1;
        return last > 0
                && Character.toLowerCase(typed.charAt(last)) == 'и'
                && "аеиоуыэюя".indexOf(Character.toLowerCase(typed.charAt(last - 1))) >= 0;
    }
}

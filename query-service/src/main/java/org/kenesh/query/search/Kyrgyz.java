package org.kenesh.query.search;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stem that the forms of a Kyrgyz word share: takes off number, possession of the third
 * person and case of a noun, and what official prose says by verbs of the third person, as far as
 * vowel harmony and the assimilation of consonants allow. What is left ends in к and п where a
 * vowel had made г and б of these. The passive and the causative are verbs of their own; verbs of
 * less than four letters are left as they are, for many a noun is written like them.
 *
 * <p>Letters that a foreign keyboard lacks are the ones that are typed for them, here as well: ө ү
 * ң count as о у н.
 */
final class Kyrgyz {

    private static final String GENITIVE = "NIн";

    /** Cases after a possessive. */
    private static final List<String> POSSESSED = List.of("ндAгI", "нAн", "ндA", "нA", "н");

    private static final List<String> POSSESSIVES = List.of("сI", "I");
    private static final List<String> CASES = List.of("DAгI", "DAн", "DA", "GA", "NI");
    private static final String PLURAL = "LAр";

    /** Participle, converb, condition, present after a vowel, verbal noun. */
    private static final List<String> VERBAL = List.of("GAн", "Iп", "SA", "йт", "Уу");

    /** Verbal noun of what ends in a low vowel, in place of it. */
    private static final String VERBAL_NOUN = "Оо";

    /** Converb and past after a low vowel end like many a noun, but for verbs made of nouns. */
    private static final String CONVERB = "п";

    private static final String PAST = "DI";
    private static final List<String> MADE_OF_NOUN = List.of("LA", "DA");
    private static final String PASSIVE = "л";
    private static final String PRESENT = "Aт";
    private static final String IMPERATIVE = "SIн";

    /** In place of the low vowel that a verb ends in, so that it is no noun: жаша is not жаш. */
    private static final String LOW = "ъ";

    private static final int SHORTEST_VERB = 4;
    private static final Set<String> SHORT_VERBS = Set.of("бер", "кел");

    private static final List<String> ALL =
            Stream.of(List.of(GENITIVE), CASES, POSSESSIVES, List.of(PLURAL))
                    .flatMap(List::stream)
                    .toList();

    /** Words that end like a form and are none, and stems that change when a suffix comes. */
    private static final Map<String, String> EXCEPTIONS =
            Map.ofEntries(
                    whole("жыйын"),
                    whole("торага"),
                    whole("орун"),
                    whole("мурун"),
                    whole("дептер"),
                    whole("нарын"),
                    whole("термин"),
                    whole("алдын"),
                    whole("кыргызстан"),
                    whole("казакстан"),
                    whole("озбекстан"),
                    whole("тажикстан"),
                    whole("туркмонстан"),
                    whole("ооганстан"),
                    whole("талап"),
                    whole("мектеп"),
                    whole("принцип"),
                    whole("ресурс"),
                    whole("конкурс"),
                    whole("финанс"),
                    whole("баланс"),
                    whole("аванс"),
                    whole("облус"),
                    whole("алын"),
                    whole("окулган"),
                    whole("адрес"),
                    whole("статус"),
                    whole("интерес"),
                    whole("бизнес"),
                    entry("ку", "кун"),
                    entry("пла", "план"),
                    entry("орд", "орун"),
                    entry("мурд", "мурун"),
                    entry("конл", "конул"),
                    entry("балдар", "бала"));

    private Kyrgyz() {}

    /** The stem of a word in lower case. */
    static String stem(String word) {
        var now = word.replace('ө', 'о').replace('ү', 'у').replace('ң', 'н');
        while (true) {
            var exception = EXCEPTIONS.get(now);
            if (exception != null) {
                return exception;
            }
            var shorter = shorter(now);
            if (shorter == null) {
                return hardened(now);
            }
            now = shorter;
        }
    }

    private static @Nullable String shorter(String word) {
        var told = imperative(word);
        var made = told == null ? made(PAST, word) : told;
        if (made != null) {
            return made;
        }
        var noun = noun(word);
        return noun == null ? verb(word) : noun;
    }

    /** Looked for first, like the past: it looks like a possession. */
    private static @Nullable String imperative(String word) {
        var verb = Suffix.without(IMPERATIVE, word);
        return verb == null || verb.endsWith("с") || EXCEPTIONS.containsKey(verb + "с")
                ? null
                : verbal(verb);
    }

    private static @Nullable String verb(String word) {
        var verb = first(VERBAL, word);
        if (verb != null) {
            return verbal(verb);
        }
        var low = Suffix.without(VERBAL_NOUN, word);
        if (low != null) {
            return verbal(low + "а");
        }
        var made = made(CONVERB, word);
        if (made != null) {
            return made;
        }
        var present = Suffix.without(PRESENT, word);
        return present == null || !present.endsWith(PASSIVE) ? null : verbal(present);
    }

    private static @Nullable String made(String suffix, String word) {
        var verb = Suffix.without(suffix, word);
        return verb == null || first(MADE_OF_NOUN, verb) == null ? null : verbal(verb);
    }

    private static @Nullable String verbal(String verb) {
        if (verb.length() < SHORTEST_VERB) {
            return SHORT_VERBS.contains(verb) ? verb : null;
        }
        int last = verb.length() - 1;
        return switch (verb.charAt(last)) {
            case 'а', 'е', 'о' -> verb.substring(0, last) + LOW;
            case 'ы', 'и', 'у' -> verb.substring(0, last);
            default -> verb;
        };
    }

    private static @Nullable String noun(String word) {
        for (var suffix : ALL) {
            var rest = Suffix.without(suffix, word);
            if (rest != null && EXCEPTIONS.containsKey(rest)) {
                return rest;
            }
        }
        var owner = Suffix.without(GENITIVE, word);
        for (int i = 0; owner == null && i < POSSESSED.size(); i++) {
            var owned = Suffix.without(POSSESSED.get(i), word);
            owner = owned == null ? null : owner(owned);
        }
        return owner == null ? first(ALL, word) : owner;
    }

    /** Whose it is, of which the word may end in с itself. */
    private static @Nullable String owner(String owned) {
        var whole = Suffix.without("I", owned);
        return whole != null && EXCEPTIONS.containsKey(whole) ? whole : first(POSSESSIVES, owned);
    }

    private static @Nullable String first(List<String> suffixes, String word) {
        for (var suffix : suffixes) {
            var rest = Suffix.without(suffix, word);
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }

    private static String hardened(String stem) {
        int last = stem.length() - 1;
        return switch (stem.isEmpty() ? 0 : stem.charAt(last)) {
            case 'г' -> stem.substring(0, last) + 'к';
            case 'б' -> stem.substring(0, last) + 'п';
            default -> stem;
        };
    }

    private static Map.Entry<String, String> whole(String word) {
        return entry(word, word);
    }
}

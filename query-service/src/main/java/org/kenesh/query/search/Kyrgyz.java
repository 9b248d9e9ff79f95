package org.kenesh.query.search;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stem that the forms of a Kyrgyz noun share: takes off number, possession of the third
 * person and case, as far as vowel harmony and the assimilation of consonants allow. What is left
 * ends in к and п where a vowel had made г and б of these. Verbs are left as they are, but for the
 * cases of their nouns.
 *
 * <p>Letters that a foreign keyboard lacks are the ones that are typed for them, here as well: ө ү
 * ң count as о у н.
 */
final class Kyrgyz {

    /**
     * Suffixes: A is а е о and I is ы и у, by the vowel before; D is д т, G is г к, N is н д т, L
     * is л д т, by the consonant before.
     */
    private static final String GENITIVE = "NIн";

    /** Cases after a possessive. */
    private static final List<String> POSSESSED = List.of("ндAгI", "нAн", "ндA", "нA", "н");

    private static final List<String> POSSESSIVES = List.of("сI", "I");
    private static final List<String> CASES = List.of("DAгI", "DAн", "DA", "GA", "NI");
    private static final String PLURAL = "LAр";

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
                    entry("ку", "кун"),
                    entry("пла", "план"),
                    entry("орд", "орун"),
                    entry("мурд", "мурун"),
                    entry("конл", "конул"),
                    entry("балдар", "бала"));

    private static final String VOWELS = "аоуыэеияюё";
    private static final String VOICELESS = "кптсфхцчшщ";
    private static final String VOICELESS_AT_THE_END = "бгвд";
    private static final int SHORTEST = 2;

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
        for (var suffix : ALL) {
            var rest = without(suffix, word);
            if (rest != null && EXCEPTIONS.containsKey(rest)) {
                return rest;
            }
        }
        var owner = without(GENITIVE, word);
        for (int i = 0; owner == null && i < POSSESSED.size(); i++) {
            var owned = without(POSSESSED.get(i), word);
            owner = owned == null ? null : first(POSSESSIVES, owned);
        }
        return owner == null ? first(ALL, word) : owner;
    }

    private static @Nullable String first(List<String> suffixes, String word) {
        for (var suffix : suffixes) {
            var rest = without(suffix, word);
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }

    /** What a word is without that suffix; null when it does not end so. */
    private static @Nullable String without(String suffix, String word) {
        int length = word.length() - suffix.length();
        if (length < SHORTEST) {
            return null;
        }
        char vowel = lastVowel(word, length);
        char before = word.charAt(length - 1);
        for (int i = 0; i < suffix.length(); i++) {
            char c = word.charAt(length + i);
            if (!fits(suffix.charAt(i), c, vowel, before)) {
                return null;
            }
            vowel = isVowel(c) ? c : vowel;
            before = c;
        }
        return word.substring(0, length);
    }

    private static boolean fits(char pattern, char c, char vowel, char before) {
        return switch (pattern) {
            case 'A' -> isLowAfter(vowel, c);
            case 'I' -> c == highAfter(vowel) && !isVowel(before);
            case 'D' -> c == 'т' ? isVoiceless(before) : c == 'д' && !isSharp(before);
            case 'G' -> c == 'к' ? isVoiceless(before) : c == 'г' && !isSharp(before);
            case 'N' ->
                    isVowel(before)
                            ? c == 'н'
                            : c == 'т' ? isVoiceless(before) : c == 'д' && !isSharp(before);
            case 'L' ->
                    isVowel(before) || before == 'р' || before == 'й'
                            ? c == 'л'
                            : c == 'т' ? isVoiceless(before) : c == 'д' && !isSharp(before);
            case 'с' -> c == 'с' && isVowel(before);
            default -> c == pattern;
        };
    }

    private static boolean isLowAfter(char vowel, char c) {
        return switch (vowel) {
            case 'а', 'ы', 'я' -> c == 'а';
            case 'е', 'э', 'и' -> c == 'е';
            case 'о', 'ё' -> c == 'о';
            case 'у', 'ю' -> c == 'а' || c == 'о';
            default -> false;
        };
    }

    private static char highAfter(char vowel) {
        return switch (vowel) {
            case 'а', 'ы', 'я' -> 'ы';
            case 'е', 'э', 'и' -> 'и';
            case 'о', 'ё', 'у', 'ю' -> 'у';
            default -> 0;
        };
    }

    private static char lastVowel(String word, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (isVowel(word.charAt(i))) {
                return word.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    /** Whether it makes the consonant after it voiceless, always. */
    private static boolean isSharp(char c) {
        return VOICELESS.indexOf(c) >= 0;
    }

    /** Whether it may. Loan words are spelled with letters that are not heard at their end. */
    private static boolean isVoiceless(char c) {
        return isSharp(c) || VOICELESS_AT_THE_END.indexOf(c) >= 0;
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

package org.kenesh.query.search;

import org.jspecify.annotations.Nullable;

/**
 * A suffix of Kyrgyz, spelled by what it depends on: A is а е о and I is ы и у, by the vowel
 * before; D is д т, G is г к, N is н д т, L is л д т, by the consonant before. A с is said after a
 * vowel, an S after a consonant, and so are У and О. The letters ө ү ң are written о у н.
 */
final class Suffix {

    private static final String VOWELS = "аоуыэеияюё";
    private static final String VOICELESS = "кптсфхцчшщ";
    private static final String VOICELESS_AT_THE_END = "бгвд";
    private static final int SHORTEST = 2;

    private Suffix() {}

    /** What a word is without that suffix; null when it does not end so. */
    static @Nullable String without(String suffix, String word) {
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
            case 'S' -> c == 'с' && !isVowel(before);
            case 'У' -> c == 'у' && !isVowel(before);
            case 'О' -> c == 'о' && !isVowel(before);
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
}

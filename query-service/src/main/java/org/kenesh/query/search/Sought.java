package org.kenesh.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kenesh.query.problem.Refusal.BadParameter;

/**
 * What is looked for: words and phrases, all of which must be found. Each is one word in any of its
 * forms, or words that stand side by side: those between quotation marks, and those that only a
 * character such as {@code /} or {@code -} divides, as in {@code 12/2017}. A word with {@code *} or
 * {@code …} behind it is the beginning of one. Whatever else is typed divides words.
 *
 * @param phrases the words and phrases, at least one
 */
record Sought(List<List<Wanted>> phrases) {

    /** How long a question may be, in characters. */
    static final int LONGEST = 300;

    /** How many words it may have. */
    static final int MOST = 30;

    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHOWN = 60;

    private static final Pattern PIECE =
            Pattern.compile(
                    "\"[^\"]*\"|«[^»]*»|[“„][^”“]*[”“]"
                            + "|(?<word>[\\p{L}\\p{Nd}\\p{Mn}]+(?:[-/.'’_‑–][\\p{L}\\p{Nd}\\p{Mn}]+)*)"
                            + "(?<beginning>\\*|…|\\.\\.\\.)?");

    /** Small words: looked for only in phrases, and where nothing else is looked for. */
    private static final Set<String> SMALL =
            Set.of(
                    "жана",
                    "менен",
                    "боюнча",
                    "учун",
                    "жонундо",
                    "тууралуу",
                    "да",
                    "же",
                    "и",
                    "в",
                    "во",
                    "на",
                    "о",
                    "об",
                    "по",
                    "с",
                    "со",
                    "для",
                    "к",
                    "ко",
                    "от",
                    "до",
                    "из",
                    "при",
                    "за",
                    "или",
                    "а",
                    "a",
                    "an",
                    "the",
                    "of",
                    "on",
                    "in",
                    "to",
                    "for",
                    "and",
                    "or",
                    "by",
                    "with",
                    "at",
                    "from");

    Sought {
        phrases = phrases.stream().map(List::copyOf).toList();
    }

    /**
     * What a parameter asks for. Refused when it is longer than {@link #LONGEST} characters, or has
     * no word or more than {@link #MOST}.
     */
    static Sought of(String parameter, String typed) {
        var all = typed.length() > LONGEST ? List.<List<Wanted>>of() : phrases(typed);
        long words = all.stream().mapToLong(List::size).sum();
        if (words == 0 || words > MOST) {
            throw new BadParameter(
                            parameter,
                            typed.substring(0, Math.min(SHOWN, typed.length())),
                            "words",
                            Integer.toString(LONGEST),
                            Integer.toString(MOST))
                    .refused();
        }
        var large = all.stream().filter(phrase -> !isSmall(phrase)).toList();
        return new Sought((large.isEmpty() ? all : large).stream().distinct().toList());
    }

    private static List<List<Wanted>> phrases(String typed) {
        var phrases = new ArrayList<List<Wanted>>();
        var pieces = PIECE.matcher(typed);
        while (pieces.find()) {
            var piece = pieces.group("word") == null ? pieces.group() : pieces.group("word");
            var phrase = new ArrayList<Wanted>();
            for (var word : Word.in(piece, null)) {
                phrase.add(Wanted.of(piece.substring(word.start(), word.end())));
            }
            if (pieces.group("beginning") != null
                    && phrase.getLast().folded().length() >= SHORTEST_BEGINNING) {
                phrase.set(phrase.size() - 1, phrase.getLast().asBeginning());
            }
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static boolean isSmall(List<Wanted> phrase) {
        return phrase.size() == 1 && SMALL.contains(phrase.getFirst().folded());
    }
}

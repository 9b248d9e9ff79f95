package org.kenesh.command.problem;

import java.util.Map;

/**
 * What a type of problem is, in the council's languages: the help page and the words of an
 * occurrence in one.
 *
 * @param slug the type
 * @param byLanguage the words by language
 */
public record Page(String slug, Map<String, Words> byLanguage) {

    /**
     * The words in one language.
     *
     * @param title what is wrong
     * @param detail what is wrong in this occurrence, with names of values in braces
     * @param help what to do
     */
    public record Words(String title, String detail, String help) {}

    /** The words in a language; English where there are none. */
    public Words in(String language) {
        var words = byLanguage.getOrDefault(language, byLanguage.get("en"));
        if (words == null) {
            throw new IllegalStateException("no English words for " + slug);
        }
        return words;
    }
}

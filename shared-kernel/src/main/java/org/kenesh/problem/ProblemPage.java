package org.kenesh.problem;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a type of problem is, in the council's languages: the help page and the words of an
 * occurrence in one.
 *
 * @param slug the type
 * @param byLanguage the words by language
 */
public record ProblemPage(String slug, Map<String, Words> byLanguage) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * The words in one language.
     *
     * @param title what is wrong
     * @param detail what is wrong in an occurrence, with names of values in braces
     * @param help what to do
     */
    public record Words(String title, String detail, String help) {

        /** The detail with a value for each name. */
        public String detail(UnaryOperator<String> values) {
            return PLACE.matcher(detail)
                    .replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
        }
    }

    /** The words in a language; English where there are none. */
    public Words in(String language) {
        var words = byLanguage.getOrDefault(language, byLanguage.get("en"));
        if (words == null) {
            throw new IllegalStateException("no English words for " + slug);
        }
        return words;
    }

    /** The page in a language as an HTML document. */
    public String html(String language) {
        var words = in(language);
        var title = escaped(words.title());
        return """
        <!doctype html>
        <html lang="%s">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <h1>%s</h1>
        <p>%s</p>
        <p>%s</p>
        <p><code>/problems/%s</code></p>
        </html>
        """
                .formatted(
                        language,
                        title,
                        title,
                        escaped(words.detail()),
                        CODE.matcher(escaped(words.help())).replaceAll("<code>$1</code>"),
                        slug);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

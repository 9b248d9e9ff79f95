package org.kenesh.command.problem;

import java.util.List;
import java.util.Locale;
import org.kenesh.problem.ProblemPages;
import org.kenesh.text.Text;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Problems as {@code application/problem+json} of RFC 9457, in the language asked for.
 *
 * @param pages the words
 */
public record ProblemJson(ProblemPages pages) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The problem in the first of these languages that there is, otherwise in English. */
    public ObjectNode write(Problem met, List<Locale> languages) {
        var language = language(languages);
        var problem = met.in(Locale.of(language));
        var words = pages.words(problem.slug(), language);
        var json =
                JSON.createObjectNode()
                        .put("type", Problem.type(problem.slug()))
                        .put("title", words.title())
                        .put("status", problem.status())
                        .put("detail", words.detail(problem::shown));
        var field = problem.field();
        if (field != null) {
            json.putArray("errors").addObject().put("field", field).put("rule", problem.slug());
        }
        if (!problem.values().isEmpty()) {
            json.set("values", JSON.valueToTree(problem.values()));
        }
        return json;
    }

    /** The first of these languages that the council has, or English. */
    public static String language(List<Locale> languages) {
        return languages.stream()
                .map(Locale::getLanguage)
                .filter(Text.LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }
}

package org.kenesh.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kenesh.problem.ProblemPage.Words;

/**
 * The pages of problems, as {@code docs/problems/<slug>.md} has them: below a heading {@code ##
 * <language>: <title>} the first paragraph is the detail of an occurrence, the rest is help.
 */
public final class ProblemPages {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern SECTION =
            Pattern.compile(
                    "^## (ky|ru|en): (.+)\\n\\n(.+)\\n\\n([\\s\\S]+?)(?=\\n## |\\z)",
                    Pattern.MULTILINE);

    private final Map<String, Optional<ProblemPage>> pages = new ConcurrentHashMap<>();

    /** The words of a type of problem in a language. */
    public Words words(String slug, String language) {
        return page(slug)
                .orElseThrow(() -> new IllegalStateException("no page for " + slug))
                .in(language);
    }

    /** The page of a type of problem, if there is such a type. */
    public Optional<ProblemPage> page(String slug) {
        return SLUG.matcher(slug).matches()
                ? pages.computeIfAbsent(slug, ProblemPages::read)
                : Optional.empty();
    }

    private static Optional<ProblemPage> read(String slug) {
        try (var file = ProblemPages.class.getResourceAsStream("/problems/" + slug + ".md")) {
            return file == null
                    ? Optional.empty()
                    : parse(slug, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProblemPage> parse(String slug, String text) {
        var words = new LinkedHashMap<String, Words>();
        var sections = SECTION.matcher(text);
        while (sections.find()) {
            words.put(
                    sections.group(1),
                    new Words(sections.group(2), sections.group(3), sections.group(4).strip()));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new ProblemPage(slug, words));
    }
}

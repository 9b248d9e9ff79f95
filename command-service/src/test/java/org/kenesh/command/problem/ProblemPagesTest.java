package org.kenesh.command.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.command.decision.Rejection;
import org.kenesh.text.Text;

@DisplayName("The page of a problem")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemPagesTest {

    private static final Path PAGES = Path.of("../docs/problems");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KYRGYZ = Pattern.compile("[өүңӨҮҢ]");

    private final ProblemPages pages = new ProblemPages();

    static List<String> slugs() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void speaks_the_three_languages_of_the_same_things(String slug) {
        var page = pages.page(slug).orElseThrow();
        assertThat(page.byLanguage().keySet()).containsExactlyInAnyOrderElementsOf(Text.LANGUAGES);
        var places = page.byLanguage().values().stream().map(words -> places(words.detail()));
        assertThat(places.distinct()).hasSize(1);
        assertThat(page.byLanguage().values()).doesNotHaveDuplicates();
        assertThat(page.in("ru").detail()).doesNotContainPattern(KYRGYZ);
    }

    @Test
    void is_there_for_every_refusal_with_all_that_it_speaks_of() throws IOException {
        var names = new LinkedHashMap<String, Class<?>>();
        for (var rule : Rejection.class.getPermittedSubclasses()) {
            names.put(kebab(rule.getSimpleName()), rule);
        }
        names.remove("in-content");
        assertThat(slugs()).containsAll(names.keySet());
        names.forEach((slug, rule) -> {
            var values = Stream.of(rule.getRecordComponents()).map(c -> c.getName()).toList();
            assertThat(values)
                    .as(slug)
                    .containsAll(places(pages.page(slug).orElseThrow().in("en").detail()));
        });
    }

    @Test
    void fills_in_what_happened() {
        var problem =
                Problem.of(
                        "not-responsible",
                        409,
                        "/agency",
                        "agency",
                        "a",
                        "task",
                        "t",
                        "on",
                        "2015-01-01",
                        "responsible",
                        List.of());
        assertThat(pages.of(problem, "en").detail())
                .isEqualTo(
                        "On 2015-01-01 the agency “a” is neither responsible for the task “t” nor a co-executor. Responsible: —.");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}

package org.kenesh.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.problem.ProblemPage.Words;
import org.kenesh.text.Text;

@DisplayName("The page of a problem")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemPagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KYRGYZ = Pattern.compile("[өүңӨҮҢ]");

    private final ProblemPages pages = new ProblemPages();

    static List<String> slugs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/problems"))) {
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
    void is_an_HTML_document_in_the_language_asked_for() {
        var words = new Words("1 < 2", "“{a}” & {b}", "See `errors`.");
        var page = new ProblemPage("some", Map.of("en", words));
        assertThat(page.html("en"))
                .contains("<html lang=\"en\">", "<h1>1 &lt; 2</h1>", "“{a}” &amp; {b}")
                .contains("<p>See <code>errors</code>.</p>", "<code>/problems/some</code>");
    }

    @Test
    void fills_in_what_happened() {
        var words = new Words("", "{a} of {b}", "");
        assertThat(words.detail(place -> place.equals("a") ? "$1" : "2")).isEqualTo("$1 of 2");
    }

    @Test
    void is_not_there_for_what_is_no_type() {
        assertThat(pages.page("none")).isEmpty();
        assertThat(pages.page("../problems/key-reused")).isEmpty();
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}

package org.kenesh.command.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.command.slice.Contradicted;
import org.kenesh.command.slice.NeverRight;
import org.kenesh.command.slice.NotOnRecord;
import org.kenesh.problem.ProblemPages;

@DisplayName("The page of a refusal")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemPagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ProblemPages pages = new ProblemPages();

    @Test
    void is_there_for_every_refusal_with_all_that_it_speaks_of() {
        var names = new LinkedHashMap<String, Class<?>>();
        for (var family : List.of(NotOnRecord.class, Contradicted.class, NeverRight.class)) {
            Refusals.rules(family).forEach(rule -> names.put(kebab(rule.getSimpleName()), rule));
        }
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
        var json = new ProblemJson(pages).write(problem, List.of(Locale.ENGLISH));
        assertThat(json.get("detail").asString())
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

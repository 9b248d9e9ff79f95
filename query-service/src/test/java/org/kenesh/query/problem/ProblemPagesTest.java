package org.kenesh.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;

@DisplayName("The pages on problems")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemPagesTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void every_kind_has_a_page_with_its_title_in_every_language() {
        for (var language : List.of("ky", "ru", "en")) {
            var words =
                    ResourceBundle.getBundle(
                            "org/kenesh/query/problem/problems", Locale.of(language));
            for (var key : words.keySet()) {
                if (key.endsWith(".title")) {
                    var slug = key.substring(0, key.indexOf('.'));
                    var page = service.get("/problems/" + slug);
                    assertThat(page.statusCode()).as(slug).isEqualTo(200);
                    assertThat(page.body()).contains("## " + language + ": ");
                    assertThat(
                                    slug.equals("internal-error")
                                            || page.body().contains(words.getString(key)))
                            .as(slug + " " + language)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void all_languages_say_the_same_things() {
        var keys =
                List.of("ky", "ru", "en").stream()
                        .map(Locale::of)
                        .map(locale ->
                                ResourceBundle.getBundle(
                                                "org/kenesh/query/problem/problems", locale)
                                        .keySet())
                        .distinct()
                        .toList();
        assertThat(keys).hasSize(1);
    }

    @Test
    void a_problem_leads_to_its_page() {
        var type = service.json("/api/agencies?on=never").at("/type").asString();
        assertThat(service.get(type).body()).contains("# bad-question");
        assertThat(service.get("/problems/none").statusCode()).isEqualTo(404);
    }
}

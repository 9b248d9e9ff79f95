package org.kenesh.query.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.kenesh.query.problem.Refusal.Damaged;
import org.kenesh.query.problem.Refusal.FileDamaged;
import org.kenesh.query.problem.Refusal.FileMissing;
import org.kenesh.query.problem.Refusal.NotIndexed;
import org.kenesh.query.problem.Refusal.NotReached;
import org.kenesh.query.problem.Refusal.NotReady;
import org.kenesh.query.problem.Refusal.TooManyStreams;
import org.kenesh.query.problem.Refusal.Unknown;
import org.kenesh.query.wording.Language;

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
    void a_refusal_speaks_in_the_words_of_its_page() {
        for (var language : Language.values()) {
            for (var refusal :
                    List.of(
                            new BadParameter("on", "never", "day"),
                            new Unknown("agency", "none"),
                            new NotReached(7, 6),
                            new NotReady(6, 7),
                            new NotIndexed(6, 7),
                            new Damaged("the root"),
                            new FileMissing("00"),
                            new FileDamaged("00"),
                            new TooManyStreams(9))) {
                var problem = Problems.of(refusal, language);
                var slug = problem.type().getPath().replace("/problems/", "");
                var words = Problems.PAGES.words(slug, language.code());
                assertThat(problem.title()).isEqualTo(words.title());
                assertThat(problem.detail()).as(slug).doesNotContain("null", "{");
            }
        }
    }

    @Test
    void all_languages_have_the_same_phrases() {
        var keys =
                Stream.of(Language.values())
                        .map(language ->
                                ResourceBundle.getBundle(
                                                "org/kenesh/query/problem/problems",
                                                language.locale())
                                        .keySet())
                        .distinct();
        assertThat(keys).hasSize(1);
    }

    @Test
    void a_problem_leads_to_its_page_in_the_language_of_the_caller() {
        var type = service.json("/api/agencies?on=never").at("/type").asString();
        var page = service.get(type, "Accept-Language", "ru");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("ru");
        assertThat(page.body()).contains("<h1>Параметр не читается</h1>");
        var none = service.get("/problems/none", "Accept-Language", "en");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("There is nothing at /problems/none.");
    }
}

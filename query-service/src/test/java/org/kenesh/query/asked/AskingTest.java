package org.kenesh.query.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Service.json;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;

@DisplayName("Asking over HTTP")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        for (int i = 0; i < 24; i++) {
            ledger.record(established("a" + i, "2010-01-01"));
        }
        ledger.record(renamed("a0", "The new name", "2015-01-01", null));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/agencies?on=2016-02-30, on",
        "/api/agencies?on=yesterday, on",
        "/api/agencies?known=-1, known",
        "/api/agencies?known=1000, known",
        "/api/agencies?known=2016-13-01, known",
        "/api/agencies?known=2016-01-01T25:00:00Z, known",
        "/api/agencies?known=-999999999-01-01T00:00:00Z, known",
        "/api/agencies?known=%2B999999999-12-31T00:00:00Z, known",
        "/api/agencies?text=%FF, ?",
        "/api/agencies?text=%D0, ?",
        "/api/agencies?=x, ?",
        "/api/agencies?page=0, page",
        "/api/agencies?size=1001, size",
        "/api/agencies?size=many, size",
        "/api/agencies?min-position=x, min-position",
        "/api/agencies?sort=color, sort",
        "/api/agencies?kind=PALACE, kind",
        "/api/agencies?parent=a%20b, parent",
        "/api/agencies?nam=x, nam",
        "/api/agencies?on=2016-01-01&on=2016-01-02, on",
        "/api/agencies/a%20b, id",
    })
    void a_bad_parameter_is_named_with_its_rule(String path, String parameter) {
        var response = service.get(path, "Accept-Language", "en");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        var problem = json(response);
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/bad-question");
        assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
        assertThat(problem.at("/errors/0/rule").asString()).isNotBlank();
        assertThat(problem.at("/detail").asString()).contains(parameter);
    }

    @Test
    void a_long_address_is_answered() {
        var path = "/api/agencies?text=" + "x".repeat(7000);
        assertThat(service.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/error, 404, no-such-resource",
        "/livez, 204, ",
        "/problems/zzz, 404, no-such-resource"
    })
    void no_question_fails(String path, int status, @Nullable String type) {
        var response = service.get(path, "Content-Type", "multipart/form-data");
        assertThat(response.statusCode()).isEqualTo(status);
        if (type != null) {
            assertThat(json(response).at("/type").asString()).isEqualTo("/problems/" + type);
        }
    }

    @ParameterizedTest
    @CsvSource({"ky, күн", "'ru-RU,en;q=0.5', день", "en-GB, a day", "de, a day"})
    void a_problem_speaks_the_language_of_the_caller(String languages, String word) {
        var response = service.get("/api/agencies?on=x", "Accept-Language", languages);
        assertThat(json(response).at("/detail").asString()).contains(word);
        assertThat(response.headers().firstValue("Content-Language")).isPresent();
    }

    @Test
    void what_is_not_on_record_is_not_found() {
        assertThat(service.get("/api/agencies/nobody").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/nothing").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/agencies/a4?known=4").statusCode()).isEqualTo(404);
    }

    @Test
    void only_questions_are_answered() {
        var post =
                HttpRequest.newBuilder(service.address("/api/agencies"))
                        .POST(BodyPublishers.ofString("{}"))
                        .build();
        var response = service.send(post);
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void an_answer_says_what_it_is_true_for() {
        var headers = service.get("/api/agencies/a0?known=6").headers();
        assertThat(headers.firstValue("Kenesh-Known")).hasValue("6");
        assertThat(headers.firstValue("Memento-Datetime"))
                .hasValue("Wed, 01 Jan 2020 05:00:00 GMT");
        assertThat(headers.firstValue("Vary").orElseThrow()).contains("Accept-Datetime");
        assertThat(headers.firstValue("Content-Location").orElseThrow()).contains("known=6");
        assertThat(headers.allValues("Link"))
                .anyMatch(link -> link.equals("</api/agencies/a0>; rel=\"original timegate\""))
                .anyMatch(link -> link.contains("rel=\"memento\""));
    }

    @Test
    void a_state_of_knowledge_is_a_position_an_instant_a_day_or_a_header() {
        assertThat(known("?known=3")).isEqualTo("3");
        assertThat(known("?known=2020-01-01T02:00:00Z")).isEqualTo("3");
        assertThat(known("?known=2020-01-01T08:00:00%2B06:00")).isEqualTo("3");
        assertThat(known("?known=2020-01-01T01:59:59.999999Z")).isEqualTo("2");
        assertThat(known("?known=2019-12-31T23:59:59Z")).isEqualTo("0");
        var response =
                service.get("/api/agencies", "Accept-Datetime", "Wed, 01 Jan 2020 02:00:00 GMT");
        assertThat(response.headers().firstValue("Kenesh-Known")).hasValue("3");
        assertThat(service.get("/api/agencies", "Accept-Datetime", "soon").statusCode())
                .isEqualTo(400);
    }

    @Test
    void days_of_the_record_end_at_midnight_where_the_council_is() {
        // It is 06:00 in Bishkek when the first of the hourly events is recorded.
        assertThat(known("?known=2019-12-31")).isEqualTo("0");
        assertThat(known("?known=2020-01-01")).isEqualTo("18");
    }

    @Test
    void the_caller_who_has_the_answer_gets_304() {
        var first = service.get("/api/agencies/a0?on=2016-01-01&known=5");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        var second = service.get("/api/agencies/a0?on=2016-01-01&known=5", "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        var other = service.get("/api/agencies/a0?on=2016-01-01&known=6", "If-None-Match", tag);
        assertThat(other.statusCode()).isEqualTo(200);
        var open = service.get("/api/agencies/a0?on=2016-01-01");
        assertThat(open.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void a_question_waits_for_the_position_that_it_names() {
        long next = ledger.ledger().size();
        var path = "/api/agencies/waited-for?min-position=" + next;
        var answer = CompletableFuture.supplyAsync(() -> service.get(path));
        ledger.record(established("waited-for", "2010-01-01"));
        assertThat(answer.join().statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_not_reached_in_time_is_a_problem_to_come_back_with() {
        try (var impatient = Service.over(ledger.ledger(), "--kenesh.patience=10ms")) {
            var response = impatient.get("/api/agencies?min-position=1000000");
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
            assertThat(json(response).at("/type").asString()).isEqualTo("/problems/not-reached");
        }
    }

    @Test
    void pages_lead_to_their_neighbors_in_the_same_state_of_knowledge() {
        var response = service.get("/api/agencies?on=2016-01-01&known=6&page=2&size=2&sort=-id");
        var page = json(response);
        assertThat(page.at("/total").asInt()).isEqualTo(6);
        assertThat(page.at("/items/0/id").asString()).isEqualTo("a3");
        var next =
                response.headers().allValues("Link").stream()
                        .filter(link -> link.contains("rel=\"next\""))
                        .findFirst()
                        .orElseThrow();
        var address = URI.create(next.substring(1, next.indexOf('>')));
        assertThat(service.json(address.toString()).at("/items/0/id").asString()).isEqualTo("a1");
        assertThat(response.headers().allValues("Link"))
                .anyMatch(link -> link.contains("rel=\"prev\"") && link.contains("page=1"));
    }

    @Test
    void readiness_tells_position_and_lag() {
        var state = service.json("/readyz");
        assertThat(state.at("/ready").asBoolean()).isTrue();
        assertThat(state.at("/position").asLong()).isGreaterThanOrEqualTo(25);
        assertThat(state.at("/lag").asLong()).isGreaterThanOrEqualTo(0);
        assertThat(service.get("/livez").statusCode()).isEqualTo(204);
    }

    private static String known(String query) {
        return service.get("/api/agencies" + query)
                .headers()
                .firstValue("Kenesh-Known")
                .orElseThrow();
    }
}

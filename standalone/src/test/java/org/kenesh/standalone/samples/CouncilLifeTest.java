package org.kenesh.standalone.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.store.Stores;
import org.kenesh.query.QueryApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The councils of the Kyrgyz sample")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilLifeTest {

    private static Ledger ledger;
    private static ConfigurableApplicationContext service;
    private static HttpClient client;

    @BeforeAll
    static void start(@TempDir Path folder) throws Unreadable {
        var directory = Sample.folder().resolve("kyrgyzstan");
        ledger = Ledger.open(new SqliteStore(folder.resolve("l.db")), InstantSource.system());
        RecordedHistory.give(Sample.read(directory).commands(0), ledger);
        RecordedHistory.live(Sample.life(directory), ledger);
        service =
                QueryApplication.over(ledger, Stores.contentsOf(ledger.name()))
                        .run("--server.port=0");
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        service.close();
        ledger.close();
    }

    private static byte[] bytes(String path, String language)
            throws IOException, InterruptedException {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var uri = "http://127.0.0.1:" + port + path + "&min-position=" + (ledger.size() - 1);
        var request =
                HttpRequest.newBuilder(URI.create(uri)).header("Accept-Language", language).build();
        HttpResponse<byte[]> response;
        do {
            response = client.send(request, BodyHandlers.ofByteArray());
        } while (response.statusCode() == 503);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(new String(bytes(path, "en"), UTF_8));
    }

    private static String responsible(String task, String on)
            throws IOException, InterruptedException {
        var answer = json("/api/tasks/" + task + "/responsibility?on=" + on);
        var holder = answer.at("/holders/0/id").asString("");
        return (answer.at("/status").asString() + " " + holder).strip();
    }

    private static JsonNode seat(String seat, String on) throws IOException, InterruptedException {
        return json("/api/councils/icc/roster?on=" + on)
                .at("/seats")
                .valueStream()
                .filter(one -> one.at("/id").asString().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gave_tasks_that_moved_with_the_ministries() throws Exception {
        assertThat(responsible("returnees-2014", "2015-11-04")).isEqualTo("RESOLVED mlmy");
        assertThat(responsible("returnees-2014", "2015-11-23")).isEqualTo("ORPHANED");
        assertThat(responsible("returnees-2014", "2016-02-01")).isEqualTo("RESOLVED sms");
        assertThat(responsible("labour-conditions-2014", "2015-11-23")).isEqualTo("RESOLVED msd");
        assertThat(responsible("work-abroad-2018", "2021-02-02")).isEqualTo("RESOLVED mlsd");
        assertThat(responsible("work-abroad-2018", "2021-02-03")).isEqualTo("RESOLVED mohsd");
        assertThat(responsible("work-abroad-2018", "2021-11-06")).isEqualTo("RESOLVED mlssm");
        assertThat(responsible("crossing-data-2018", "2020-11-13")).isEqualTo("RESOLVED sbs-2012");
        assertThat(responsible("crossing-data-2018", "2020-11-14")).isEqualTo("RESOLVED bs-scns");
        assertThat(responsible("crossing-data-2018", "2026-03-10")).isEqualTo("RESOLVED sbs-2026");
    }

    @Test
    void had_a_vacant_seat_between_the_ministry_and_the_service() throws Exception {
        assertThat(seat("icc-migration", "2015-11-04").at("/agency/id").asString())
                .isEqualTo("mlmy");
        var vacant = seat("icc-migration", "2015-11-23");
        assertThat(vacant.at("/vacant").asBoolean()).isTrue();
        assertThat(vacant.at("/holder/carriedOver").asBoolean()).isTrue();
        var after = seat("icc-migration", "2016-02-01");
        assertThat(after.at("/agency/id").asString()).isEqualTo("sms");
        assertThat(after.at("/holder/person").asString()).isEqualTo("icc-migration-2");
    }

    @Test
    void could_not_decide_while_it_was_vacant() throws Exception {
        var stalled = json("/api/meetings/icc-3?on=2015-12-01").at("/agenda/0");
        assertThat(stalled.at("/quorum/words/en").asString())
                .startsWith("There is no quorum: 4 of the 8 seats that count are present.")
                .contains("Ministry of Labour, Migration and Youth (vacant)");
        assertThat(stalled.at("/quorum/words/ky").asString()).isNotBlank();
        assertThat(stalled.at("/decisions/0/outcome").asString()).isEqualTo("DEFERRED");
        assertThat(
                        json("/api/meetings/icc-7?on=2017-05-01")
                                .at("/agenda/0/quorum/words/en")
                                .asString())
                .startsWith("There is a quorum: 7 of the 8 seats that count are present.");
    }

    @Test
    void superseded_a_decision_in_writing_and_kept_its_task() throws Exception {
        var before = json("/api/decisions/icc-on-the-concept?on=2017-06-04");
        var after = json("/api/decisions/icc-on-the-concept?on=2017-06-05");
        assertThat(before.at("/status").asString()).isEqualTo("IN_FORCE");
        assertThat(after.at("/status").asString()).isEqualTo("SUPERSEDED");
        assertThat(after.at("/tasks/0/task/id").asString()).isEqualTo("migration-concept");
        assertThat(after.at("/tasks/0/status").asString()).isEqualTo("SUSPENDED");
        assertThat(responsible("forty-steps", "2018-05-14")).isEqualTo("CLOSED government");
    }

    @Test
    void was_served_in_time_as_the_discipline_of_a_year_says() throws Exception {
        var year = json("/api/discipline?from=2016-01-01&to=2016-12-31&on=2016-12-31");
        assertThat(year.at("/total/tasks").asInt()).isEqualTo(4);
        assertThat(year.at("/total/onTime").asInt()).isEqualTo(3);
        assertThat(year.at("/total/late").asInt()).isEqualTo(1);
        var done = json("/api/implementation?from=2016-01-01&to=2016-12-31&on=2016-12-31");
        var lent =
                done.at("/tasks")
                        .valueStream()
                        .filter(task -> task.at("/id").asString().equals("labour-conditions-2014"))
                        .findFirst()
                        .orElseThrow();
        assertThat(lent.at("/inherited/0/from/id").asString()).isEqualTo("mlmy");
        assertThat(lent.at("/inherited/0/acts/0/id").asString())
                .isEqualTo("resolution-jk-2015-11-05");
        assertThat(lent.at("/extensions").size()).isEqualTo(2);
    }

    @Test
    void left_minutes_that_are_the_same_paper_from_the_same_state() throws Exception {
        for (var language : List.of("ky", "ru", "en")) {
            var path = "/api/meetings/icc-1/minutes.pdf?on=2019-01-01&known=" + ledger.size();
            var paper = bytes(path, language);
            assertThat(new String(paper, ISO_8859_1)).startsWith("%PDF-1.");
            assertThat(bytes(path, language)).isEqualTo(paper);
        }
    }
}

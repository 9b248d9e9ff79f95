package org.kenesh.query.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.act;
import static org.kenesh.query.Facts.all;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.line;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.reorganized;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
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
import org.kenesh.query.wording.Language;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;
import tools.jackson.databind.JsonNode;

@DisplayName("Asking for reorganizations")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReorganizationsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(act("decree", "7"))
                .record(established("a", ""), established("b", ""), established("c", ""))
                .record(
                        reorganized(
                                "2015-11-05",
                                "decree",
                                participants("m", "", "a b"),
                                all("a", "m"),
                                all("b", "m")))
                .record(
                        reorganized(
                                "2018",
                                null,
                                participants("", "c", "m"),
                                line("migration", "m", "c")))
                .record(renamed("c", "The present c", "2020-01-01", null))
                .record(reorganized("2030-01-01", null, participants("", "c", "x"), all("x", "c")))
                .record(new EventRetracted(7, Text.en("Never enacted")))
                .record(
                        new EventCorrected(
                                5,
                                reorganized(
                                        "2018",
                                        null,
                                        participants("n", "c", "m"),
                                        line("migration", "m", "c"),
                                        line("labor", "m", "n")),
                                Text.en("The decree names n too")));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @Test
    void the_label_comes_with_words_and_reason() {
        var merger = service.json("/api/reorganizations/4");

        assertThat(merger.at("/label").asString()).isEqualTo("MERGER");
        assertThat(merger.at("/words/ru").asString()).isEqualTo("слияние");
        assertThat(merger.at("/words/ky").asString()).isEqualTo("бириктирүү");
        assertThat(merger.at("/reason/en").asString())
                .isEqualTo(
                        "Several agencies end (en a, en b); what they had goes to one that begins: en m.");
        assertThat(merger.at("/act/number").asString()).isEqualTo("7");
        assertThat(merger.at("/participants/0/agency/id").asString()).isEqualTo("m");
        assertThat(merger.at("/participants/0/role").asString()).isEqualTo("BEGINS");
        assertThat(merger.at("/transfers/0/scope").asString()).isEqualTo("ALL");
    }

    @Test
    void a_correction_changes_the_label_from_then_on() {
        var before = service.json("/api/reorganizations/5?known=8");
        var after = service.json("/api/reorganizations/5?known=10");

        assertThat(before.at("/label").asString()).isEqualTo("TAKEOVER");
        assertThat(after.at("/label").asString()).isEqualTo("PARTITION");
    }

    @Test
    void an_agency_has_its_name_then_and_today() {
        var agency =
                service.json("/api/reorganizations/5?on=2021-01-01").at("/participants/1/agency");

        assertThat(agency.at("/then/en").asString()).isEqualTo("en c");
        assertThat(agency.at("/today/en").asString()).isEqualTo("The present c");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4 5",
        "?known=8, 4 5 7",
        "?known=5, 4",
        "?act=decree, 4",
        "?agency=c, 5",
        "?label=MERGER, 4",
        "?label=TAKEOVER, ''",
        "?from=2018-07-01&to=2018-07-02, 5",
        "?to=2017-12-31, 4",
        "?from=2019-01-01, ''",
        "?sort=-day, 5 4",
        "?sort=label, 4 5",
        "?size=1&page=2, 5"
    })
    void they_can_be_filtered_and_sorted(String query, String positions) {
        var items = service.json("/api/reorganizations" + query).at("/items");

        assertThat(positions(items)).isEqualTo(positions);
    }

    @Test
    void what_is_void_or_no_reorganization_is_not_on_record() {
        assertThat(service.get("/api/reorganizations/7").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/reorganizations/0").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/reorganizations/7?known=8").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_label_is_refused_with_the_labels() {
        var answer = service.get("/api/reorganizations?label=fusion");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("MERGER").contains("fusion");
    }

    @Test
    void every_label_has_words_and_a_reason_in_every_language() {
        for (var label : Label.values()) {
            var words = Wording.words(label);
            var reason = Wording.reason(label, false, List.of(), List.of(), List.of());
            for (var language : Language.values()) {
                assertThat(words.in(language.locale())).isNotBlank();
                assertThat(reason.in(language.locale())).doesNotContain("{");
            }
        }
    }

    private static String positions(JsonNode items) {
        return String.join(
                " ",
                StreamSupport.stream(items.spliterator(), false)
                        .map(item -> item.at("/position").asString())
                        .toList());
    }
}

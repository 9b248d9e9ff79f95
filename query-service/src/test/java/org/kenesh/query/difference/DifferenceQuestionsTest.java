package org.kenesh.query.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.act;
import static org.kenesh.query.Facts.defined;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.extended;
import static org.kenesh.query.Facts.given;
import static org.kenesh.query.Facts.line;
import static org.kenesh.query.Facts.participants;
import static org.kenesh.query.Facts.renamed;
import static org.kenesh.query.Facts.reorganized;
import static org.kenesh.query.Facts.task;
import static org.kenesh.query.Facts.transferred;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
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
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.text.Text;
import tools.jackson.databind.JsonNode;

@DisplayName("Asking what changed")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferenceQuestionsTest {

    private static LedgerFile ledger;
    private static Service service;

    @BeforeAll
    static void start(@TempDir Path folder) {
        ledger = LedgerFile.in(folder);
        ledger.record(
                        act("resolution", "854"),
                        established("mlmy", "2013-01-01"),
                        established("msd", "2010-01-01"),
                        established("mfa", "2010-01-01"),
                        defined("migration", null),
                        given("migration", "mlmy", "2013-01-01"),
                        task("profile", "mlmy", "migration", "2016-06-01", "2014-02-01"))
                .record(
                        reorganized(
                                "2015-11-05",
                                "resolution",
                                participants("sms", "msd", "mlmy"),
                                line("migration", "mlmy", "msd")))
                .record(renamed("msd", "Social Development", "2015-12-01", null))
                .record(extended("profile", "2017-01-01", "2016-05-01"))
                .record(
                        new EventCorrected(
                                7,
                                reorganized(
                                        "2015-11-05",
                                        "resolution",
                                        participants("sms", "msd", "mlmy"),
                                        line("migration", "mlmy", "sms")),
                                Text.en("The service got it")))
                .record(new EventRetracted(9, Text.en("Never granted")))
                .record(transferred("migration", "sms", "mfa", "2024-12-02", "2026-01-01"));
        service = Service.over(ledger.ledger());
    }

    @AfterAll
    static void stop() {
        service.close();
        ledger.close();
    }

    @ParameterizedTest
    @CsvSource({
        "on=2016-01-01&from-on=2016-01-01, ''",
        "on=2016-01-01&from-on=2015-12-31, ''",
        "on=2015-11-05&from-on=2015-11-04, mlmy:ENDED sms:BEGAN migration:HOLDER profile:RESPONSIBILITY",
        "on=2015-11-04&from-on=2015-11-05, mlmy:EXISTENCE sms:EXISTENCE migration:HOLDER profile:RESPONSIBILITY",
        "on=2015-12-01&from-on=2015-11-30, msd:RENAMED",
        "on=2016-01-01&known=11&from-known=10, migration:HOLDER profile:RESPONSIBILITY",
        "on=2016-05-01&known=12&from-known=11, profile:DEADLINE",
        "on=2016-05-01&known=12&from-known=11&from-on=2016-04-30, ''",
        "on=2016-05-01&known=10&from-on=2016-04-30, profile:DEADLINE",
        "on=2025-01-01&from-on=2024-01-01, migration:HOLDER profile:RESPONSIBILITY",
        "on=2026-01-01&from-on=2025-12-31, migration:HOLDER profile:RESPONSIBILITY",
        "on=2026-01-01&from-on=2024-12-01, ''",
        "on=2015-11-05&from-on=2015-11-04&about=TASK, profile:RESPONSIBILITY",
        "on=2015-11-05&from-on=2015-11-04&about=AGENCY, mlmy:ENDED sms:BEGAN",
        "on=2015-11-05&from-on=2015-11-04&size=1&page=2, sms:BEGAN"
    })
    void tells_what_is_answered_differently(String question, String changes) {
        var found = service.json("/api/differences?" + question);

        assertThat(changes(found)).isEqualTo(changes);
    }

    @Test
    void names_before_after_and_the_event_of_a_day() {
        var task = item("on=2015-11-05&from-on=2015-11-04&about=TASK");

        assertThat(task.at("/task/title/en").asString()).isEqualTo("en profile");
        assertThat(task.at("/before/responsibility/holders/0/id").asString()).isEqualTo("mlmy");
        assertThat(task.at("/after/responsibility/holders/0/id").asString()).isEqualTo("sms");
        assertThat(task.at("/after/due").asString()).isEqualTo("2016-06-01");
        assertThat(task.at("/because").size()).isEqualTo(1);
        var cause = task.at("/because/0");
        assertThat(cause.at("/position").asLong()).isEqualTo(7);
        assertThat(cause.at("/type").asString()).isEqualTo("ReorganizationEnacted");
        assertThat(cause.at("/how").asString()).isEqualTo("TOOK_EFFECT");
        assertThat(cause.at("/act/number").asString()).isEqualTo("854");
        assertThat(cause.at("/recorded").asString()).isEqualTo("2020-01-01T01:00:00Z");
        assertThat(cause.has("by")).isFalse();
    }

    @Test
    void names_the_correction_of_a_state_of_knowledge() {
        var function = item("on=2016-01-01&known=11&from-known=10&about=FUNCTION");

        assertThat(function.at("/before/holders/0/id").asString()).isEqualTo("msd");
        assertThat(function.at("/after/holders/0/id").asString()).isEqualTo("sms");
        var cause = function.at("/because/0");
        assertThat(cause.at("/position").asLong()).isEqualTo(7);
        assertThat(cause.at("/how").asString()).isEqualTo("CORRECTED");
        assertThat(cause.at("/by/position").asLong()).isEqualTo(10);
        assertThat(cause.at("/by/reason/en").asString()).isEqualTo("The service got it");
        assertThat(cause.at("/by/recorded").asString()).isEqualTo("2020-01-01T04:00:00Z");
    }

    @Test
    void names_the_retraction_of_a_deadline() {
        var task = item("on=2016-05-01&known=12&from-known=11");

        assertThat(task.at("/before/due").asString()).isEqualTo("2017-01-01");
        assertThat(task.at("/after/due").asString()).isEqualTo("2016-06-01");
        assertThat(task.at("/because/0/how").asString()).isEqualTo("RETRACTED");
        assertThat(task.at("/because/0/by/position").asLong()).isEqualTo(11);
    }

    @Test
    void names_the_line_that_ran_out() {
        var task = item("on=2026-01-01&from-on=2025-12-31&about=TASK");

        assertThat(task.at("/because/0/type").asString()).isEqualTo("FunctionTransferred");
        assertThat(task.at("/because/0/how").asString()).isEqualTo("TOOK_EFFECT");
    }

    @Test
    void an_agency_shows_what_it_was_and_what_it_is() {
        var agency = item("on=2015-12-01&from-on=2015-11-30");

        assertThat(agency.at("/agency/id").asString()).isEqualTo("msd");
        assertThat(agency.at("/before/names/en").asString()).isEqualTo("en msd");
        assertThat(agency.at("/after/names/en").asString()).isEqualTo("Social Development");
    }

    @Test
    void an_answer_between_fixed_views_never_changes() {
        var fixed =
                service.get(
                        "/api/differences?on=2016-01-01&known=11&from-known=2020-01-01T03:00:00Z");
        var open = service.get("/api/differences?on=2016-01-01&known=11&from-known=2030-01-01");

        assertThat(fixed.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(fixed.headers().firstValue("Kenesh-From-Known")).contains("10");
        assertThat(open.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "'', from-on",
        "on=2016-01-01, from-on",
        "from-on=2016, from-on",
        "from-known=x, from-known",
        "from-known=1000, from-known",
        "from-on=2016-01-01&about=WEATHER, about"
    })
    void what_cannot_be_compared_names_the_parameter(String question, String parameter) {
        var answer = service.get("/api/differences?" + question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Service.json(answer).at("/errors/0/parameter").asString()).isEqualTo(parameter);
    }

    private static JsonNode item(String question) {
        var found = service.json("/api/differences?" + question);
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        return found.at("/items/0");
    }

    private static String changes(JsonNode found) {
        var items = new ArrayList<String>();
        for (var item : found.at("/items")) {
            var about = item.at("/about").asString().toLowerCase(Locale.ROOT);
            var changes = new ArrayList<String>();
            item.at("/changes").forEach(change -> changes.add(change.asString()));
            items.add(item.at("/" + about + "/id").asString() + ":" + String.join("+", changes));
        }
        return String.join(" ", items);
    }
}

package org.kenesh.event.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyId;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("The JSON of events")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventJsonTest {

    static List<EventType> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void reads_back_what_it_wrote(EventType type) throws Unreadable {
        for (int seed = 0; seed < 200; seed++) {
            var event = new Samples(new Random(seed)).event(type);
            var json = EventJson.write(event);
            var text = json.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(EventJson.read(type, json)).as("seed %d: %s", seed, json).isEqualTo(event);
            assertThat(EventJson.read(type, EventJson.parse(text)))
                    .as("seed %d", seed)
                    .isEqualTo(event);
        }
    }

    @Test
    void leaves_out_what_is_absent() {
        var event =
                new AgencyEstablished(
                        new AgencyId("sms"),
                        Text.en("Service"),
                        null,
                        null,
                        null,
                        EffectiveDate.ALWAYS,
                        0,
                        null,
                        null);
        assertThat(EventJson.write(event).toString())
                .isEqualTo("{\"agency\":\"sms\",\"names\":{\"en\":\"Service\"}}");
    }

    @Test
    void reads_a_date_that_was_left_out_as_always() throws Unreadable {
        var json = "{\"agency\":\"sms\",\"names\":{\"en\":\"Service\"}}";

        assertThat(((AgencyEstablished) read("AgencyEstablished", json)).effectiveOn())
                .isEqualTo(EffectiveDate.ALWAYS);
    }

    @Test
    void fills_in_what_was_left_out() throws Unreadable {
        var json =
                """
                {"task":"t1","title":{"en":"Profile"},"lead":{"agency":"sms"},"due":"2016-05-01","effectiveOn":"2016","function":null}\
                """;
        assertThat(read("TaskAssigned", json))
                .isEqualTo(
                        new TaskAssigned(
                                new TaskId("t1"),
                                Text.en("Profile"),
                                null,
                                null,
                                null,
                                new Assignee.Agency(new AgencyId("sms")),
                                null,
                                List.of(),
                                LocalDate.of(2016, 5, 1),
                                EffectiveDate.parse("2016"),
                                0,
                                null));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            textBlock =
                    """
                    AgencyRenamed  | {"agency":"a","names":{"en":"A"},"effectiveOn":"2015","x":1} | UNKNOWN_FIELD | /x
                    AgencyRenamed  | {"agency":"a","names":{"en":"A"}}                            | MISSING_FIELD | /effectiveOn
                    AgencyRenamed  | {"names":{"en":"A"},"effectiveOn":"2015"}                    | MISSING_FIELD | /agency
                    AgencyRenamed  | {"agency":null,"names":{"en":"A"},"effectiveOn":"2015"}      | NULL          | /agency
                    AgencyRenamed  | {"agency":7,"names":{"en":"A"},"effectiveOn":"2015"}         | WRONG_TYPE    | /agency
                    AgencyRenamed  | {"agency":"a","agency":"b","names":{"en":"A"},"effectiveOn":"2015"} | DUPLICATE_FIELD | /agency
                    AgencyRenamed  | {"agency":"a b","names":{"en":"A"},"effectiveOn":"2015"}     | WRONG_VALUE   | /agency
                    AgencyRenamed  | {"agency":"a","names":{"en":"A","xx":"B"},"effectiveOn":"2015"}       | UNKNOWN_FIELD | /names/xx
                    AgencyRenamed  | {"agency":"a","names":{"en":"A"},"effectiveOn":"2015","source":{"reference":""}} | WRONG_VALUE | /source/reference
                    AgencyRenamed  | {"agency":"a","names":{"en":"A"},"effectiveOn":"2015","source":{"reference":"r","note":" "}} | WRONG_VALUE | /source/note
                    LegalActRegistered | {"act":"a","kind":"LAW","number":""} | WRONG_VALUE | /number
                    TaskAssigned   | {"task":"t","title":{"en":"T"},"basis":{"decision":""},"lead":{"agency":"a"},"effectiveOn":"2015"} | WRONG_VALUE | /basis/decision
                    AgencyRenamed  | {"agency":"a","names":{"en":5},"effectiveOn":"2015"}         | WRONG_TYPE    | /names/en
                    AgencyRenamed  | {"agency":"a","names":{"en":"A"},"effectiveOn":"2015-02-30"} | WRONG_VALUE   | /effectiveOn
                    AgencyRenamed  | {"agency":"a","names":{"en":"A"},"effectiveOn":"2015","sequenceInDay":"1"} | WRONG_TYPE | /sequenceInDay
                    AgencyRenamed  | {"agency":"a","names":{"en":"A"},"effectiveOn":"2015","sequenceInDay":1.5} | WRONG_VALUE | /sequenceInDay
                    AgencyReclassified | {"agency":"a","kind":"CASTLE","effectiveOn":"2015"}      | WRONG_VALUE   | /kind
                    AgencyReclassified | {"agency":"a","kind":1,"effectiveOn":"2015"}             | WRONG_TYPE    | /kind
                    TaskAssigned   | {"task":"t","title":{"en":"T"},"lead":{},"effectiveOn":"2015"} | WRONG_VALUE | /lead
                    TaskAssigned   | {"task":"t","title":{"en":"T"},"lead":{"agency":"a"},"due":"2015","effectiveOn":"2015"} | WRONG_VALUE | /due
                    TaskAssigned   | {"task":"t","title":{"en":"T"},"lead":{"agency":"a"},"coExecutors":[{"agency":"b"},{"agency":"_"}],"effectiveOn":"2015"} | WRONG_VALUE | /coExecutors/1/agency
                    EventCorrected | {"target":1,"type":"Nothing","version":1,"data":{},"reason":{"en":"r"}} | UNKNOWN_EVENT | /type
                    EventCorrected | {"target":1,"type":"EventRetracted","version":1,"data":{"target":"x"},"reason":{"en":"r"}} | WRONG_TYPE | /data/target
                    TaskAssigned   | {"task":"t","coExecutors":[{"agency":"b"},{"agency":"c","agency":"d"}]} | DUPLICATE_FIELD | /coExecutors/1/agency
                    AgencyRenamed  | {"agency":"a" | NOT_JSON | ~~
                    AgencyRenamed  | ~~            | NOT_JSON | ~~
                    AgencyRenamed  | {} {}         | NOT_JSON | ~~
                    AgencyRenamed  | []            | WRONG_TYPE | ~~
                    """,
            delimiter = '|')
    void names_the_field_and_the_rule(
            String type, String json, Unreadable.Rule rule, String pointer) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(type, json))
                .satisfies(e -> {
                    assertThat(e.rule()).isEqualTo(rule);
                    assertThat(e.pointer()).isEqualTo(pointer);
                });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            textBlock =
                    """
                    {"agency":"a b"}                 | an id of 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit
                    {"agency":7}                     | text
                    {"names":"A"}                    | an object
                    {"effectiveOn":"2015-02-30"}     | a day (2015-11-05), a month (2015-11), a year (2015) or a range (2015-10-01/2015-12-11, ../2015-12-11)
                    {"effectiveOn":"last year"}      | a day (2015-11-05), a month (2015-11), a year (2015) or a range (2015-10-01/2015-12-11, ../2015-12-11)
                    {"sequenceInDay":"1"}            | a whole number
                    {"sequenceInDay":99999999999}    | a number of a size that fits
                    {"agency":                       | JSON up to line 1, column 11
                    {} 1                             | one JSON value and nothing after it
                    """,
            delimiter = '|')
    void says_what_may_stand_there_without_naming_a_class(String json, String expected) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read("AgencyRenamed", json))
                .satisfies(e -> {
                    var must = Objects.requireNonNull(e.expected());
                    assertThat(must.en()).isEqualTo(expected);
                    assertThat(must.byLanguage()).containsOnlyKeys("ky", "ru", "en");
                });
    }

    @Test
    void lists_what_a_kind_may_be() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read("AgencyReclassified", "{\"kind\":\"CASTLE\"}"))
                .satisfies(e ->
                        assertThat(Objects.requireNonNull(e.expected()).ru())
                                .startsWith("одно из: GOVERNMENT, "));
    }

    private static Object read(String type, String json) throws Unreadable {
        return EventJson.read(
                EventTypes.named(type).orElseThrow(),
                EventJson.parse(json.getBytes(StandardCharsets.UTF_8)));
    }
}

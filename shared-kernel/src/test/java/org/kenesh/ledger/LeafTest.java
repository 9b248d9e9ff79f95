package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kenesh.ledger.LeafRefused.Rule;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A leaf")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeafTest {

    private static final String LINE =
            """
            {"actor":"clerk-7","causationid":"c-1","correlationid":"k-1","data":{"a":1,"title":"Тапшырма"},\
            "datacontenttype":"application/json","dataschema":"urn:kenesh:event:TaskAssigned:1","id":"e-1",\
            "source":"/ledger","specversion":"1.0","subject":"t-1","tags":"a=%D3%A9 task=t-1",\
            "time":"2026-11-24T06:51:31.123456Z","transaction":"tx-1","type":"task.TaskAssigned"}\
            """;

    private static CloudEvent event() {
        return new CloudEvent(
                "e-1",
                "/ledger",
                "task.TaskAssigned",
                "urn:kenesh:event:TaskAssigned:1",
                Instant.parse("2026-11-24T06:51:31.123456789Z"),
                "t-1",
                Events.json("{'title':'Тапшырма','a':1}"),
                new TreeSet<>(List.of(new Tag("task", "t-1"), new Tag("a", "ө"))),
                "k-1",
                "c-1",
                new TreeMap<>(Map.of("actor", "clerk-7")));
    }

    private static Leaf parse(String line) {
        return Leaf.parse(line.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Rule rule, String where, String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOfSatisfying(
                        LeafRefused.class,
                        e -> {
                            assertThat(e.rule()).as(e.getMessage()).isEqualTo(rule);
                            assertThat(e.where()).as(e.getMessage()).startsWith(where);
                        });
    }

    @Test
    void has_the_bytes_of_a_canonical_cloud_event() {
        assertThat(Leaf.of(event().in("tx-1"))).hasToString(LINE);
    }

    @Test
    void has_the_hash_that_sha256sum_gives_for_a_zero_byte_and_the_line() throws Exception {
        var sha = java.security.MessageDigest.getInstance("SHA-256");
        sha.update((byte) 0);
        var expected = HexFormat.of().formatHex(sha.digest(LINE.getBytes(StandardCharsets.UTF_8)));
        assertThat(parse(LINE).hash().hex()).isEqualTo(expected);
    }

    @Test
    void gives_back_the_event_it_was_made_of() {
        assertThat(Leaf.of(event().in("tx-1")).event()).isEqualTo(event().in("tx-1"));
        assertThat(Leaf.of(Events.event("x", "y")).event()).isEqualTo(Events.event("x", "y"));
    }

    @Test
    void gives_its_attributes_without_building_the_event() {
        var leaf = parse(LINE);
        assertThat(leaf.id()).isEqualTo("e-1");
        assertThat(leaf.source()).isEqualTo("/ledger");
        assertThat(leaf.type()).isEqualTo("task.TaskAssigned");
        assertThat(leaf.schema()).isEqualTo("urn:kenesh:event:TaskAssigned:1");
        assertThat(leaf.time()).isEqualTo("2026-11-24T06:51:31.123456Z");
        assertThat(leaf.subject()).contains("t-1");
        assertThat(leaf.transaction()).contains("tx-1");
        assertThat(leaf.attribute("actor")).contains("clerk-7");
        assertThat(leaf.attribute("actorrole")).isEmpty();
        assertThat(leaf.attribute("data")).isEmpty();
        assertThat(leaf.tags()).containsExactly(new Tag("a", "ө"), new Tag("task", "t-1"));
        assertThat(leaf.data()).isEqualTo(Events.json("{'a':1,'title':'Тапшырма'}"));
        try (var parser = leaf.dataParser(JsonMapper.builder().build())) {
            assertThat(parser.readValueAsTree().toString())
                    .isEqualTo("{\"a\":1,\"title\":\"Тапшырма\"}");
        }
    }

    @Test
    void cuts_its_time_to_microseconds_once() {
        assertThat(event().time()).isEqualTo("2026-11-24T06:51:31.123456Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"specversion\":\"1.0\"|\"specversion\":\"0.3\"|/specversion",
                "application/json|text/plain|/datacontenttype",
                "\"id\":\"e-1\",||/id",
                "\"data\":{\"a\":1,\"title\":\"Тапшырма\"},||/data",
                "urn:kenesh:event:TaskAssigned:1|no-scheme|/dataschema",
                "urn:kenesh:event:TaskAssigned:1|1rn:kenesh|/dataschema",
                "\"source\":\"/ledger\"|\"source\":\"with space\"|/source",
                "\"source\":\"/ledger\"|\"source\":\"өлкө\"|/source",
                "task=t-1|task=t=1|/tags",
                "task=t-1|task|/tags",
                "task=t-1|=t-1|/tags",
                "a=%D3%A9 task=t-1|task=t-1 a=%D3%A9|/tags",
                "a=%D3%A9 task=t-1|task=t-1 task=t-1|/tags",
                "a=%D3%A9|a=%d3%a9|/tags",
                "a=%D3%A9|a=%61|/tags",
                "a=%D3%A9|a=%D3|/tags",
                "a=%D3%A9|a=ө|/tags",
                "31.123456Z|31.12345Z|/time",
                "31.123456Z|61.123456Z|/time",
                "2026-11-24|2026-02-30|/time",
                "31.123456Z|31.123456z|/time",
                "\"subject\":\"t-1\"|\"subject\":\"\"|byte",
                "\"subject\":\"t-1\"|\"subject\":7|byte",
                "\"subject\":\"t-1\"|\"subject\":\"a\\nb\"|byte",
                "\"actor\":|\"Actor\":|byte",
                "\"actor\":|\"actor-role\":|byte",
                "\"actor\":|\"actorwithaverylongname\":|byte"
            })
    void keeps_the_rules_for_attributes(String what, String by, String where) {
        assertThat(LINE).contains(what);
        refused(Rule.ATTRIBUTE, where, LINE.replace(what, by == null ? "" : by));
    }

    @Test
    void allows_no_control_characters_and_no_non_characters_in_attributes() {
        refused(Rule.ATTRIBUTE, "byte", LINE.replace("clerk-7", "a\u007Fb"));
        refused(Rule.ATTRIBUTE, "byte", LINE.replace("clerk-7", "a\u0085b"));
        refused(Rule.ATTRIBUTE, "byte", LINE.replace("clerk-7", "a\uFFFEb"));
        refused(Rule.ATTRIBUTE, "byte", LINE.replace("clerk-7", "a\uFDD0b"));
        assertThat(parse(LINE.replace("clerk-7", "Мамбетов \\\"М\\\"")).attribute("actor"))
                .contains("Мамбетов \"М\"");
    }

    @Test
    void cannot_have_an_extension_with_the_name_of_an_attribute() {
        var named =
                new CloudEvent(
                        "i",
                        "/s",
                        "t",
                        "urn:s",
                        Events.START,
                        null,
                        Events.json("1"),
                        new TreeSet<>(),
                        null,
                        null,
                        new TreeMap<>(Map.of("subject", "x")));
        assertThatThrownBy(() -> Leaf.of(named))
                .isInstanceOf(LeafRefused.class)
                .hasMessageContaining("/subject");
    }

    @Test
    void is_one_object_and_nothing_else() {
        refused(Rule.JSON, "byte", LINE + " ");
        refused(Rule.JSON, "byte", "[" + LINE + "]");
        refused(Rule.JSON, "byte", "");
        refused(
                Rule.CANONICAL,
                "byte",
                LINE.replace("\"id\":\"e-1\",", "").replace("\"type\"", "\"id\":\"e-1\",\"type\""));
        refused(
                Rule.UNIQUE_KEYS,
                "byte",
                LINE.replace("\"id\":\"e-1\",", "\"id\":\"e-1\",\"id\":\"e-1\","));
    }

    @Test
    void is_at_most_65535_bytes_long() {
        int room = Leaf.MAX_BYTES - LINE.getBytes(StandardCharsets.UTF_8).length;
        var longest = LINE.replace("clerk-7", "clerk-7" + "x".repeat(room));
        assertThat(parse(longest).length()).isEqualTo(65_535);
        refused(Rule.SIZE, "byte 65535", longest.replace("clerk-7", "clerk-77"));
    }

    @Test
    void refuses_a_year_that_rfc3339_cannot_write() {
        var late = Events.event("a", "b", Instant.parse("+10000-01-01T00:00:00Z"));
        assertThatThrownBy(() -> Leaf.of(late))
                .isInstanceOf(LeafRefused.class)
                .hasMessageContaining("/time");
    }

    @Test
    void never_passes_for_another_leaf_after_one_bit_was_flipped() {
        var bytes = LINE.getBytes(StandardCharsets.UTF_8);
        var hash = parse(LINE).hash();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(Leaf.parse(flipped).hash()).isNotEqualTo(hash);
            } catch (LeafRefused refused) {
                assertThat(refused.where()).isNotEmpty();
            }
        }
    }

    @Test
    void reads_its_time_as_it_was_written() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            long micros = random.nextLong(-62_167_219_200_000_000L, 253_402_300_800_000_000L);
            var text =
                    LeafTime.format(LeafTime.instant(micros)).getBytes(StandardCharsets.US_ASCII);
            assertThat(LeafTime.micros(text, 0, text.length)).isEqualTo(micros);
        }
    }
}

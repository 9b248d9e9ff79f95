package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.ledger.LeafRefused.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("Canonical JSON")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonicalJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String write(JsonNode node) {
        return new String(CanonicalJson.write(node), StandardCharsets.UTF_8);
    }

    private static void scan(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var scanner = new CanonicalScanner(bytes, 0, bytes.length);
        scanner.value(1);
        scanner.expectEnd();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_is_what_an_independent_implementation_writes(long seed) throws IOException {
        var value = new RandomJson(new Random(seed)).value(4);
        var expected = new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedString();
        assertThat(write(value)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_written_is_accepted_when_read(long seed) {
        var json = write(new RandomJson(new Random(seed)).value(4));
        scan(json);
        assertThat(write(JSON.readTree(json))).isEqualTo(json);
    }

    @Test
    void keys_are_ordered_by_utf16_code_units() {
        // U+1F600 begins with the unit D83D, which is less than U+FB33 although the code point is
        // greater.
        var node =
                NODES.objectNode().put("\uFB33", 1).put("\uD83D\uDE00", 2).put("ө", 3).put("a", 4);
        assertThat(write(node)).isEqualTo("{\"a\":4,\"ө\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
        scan(write(node));
        refused(Rule.CANONICAL, "{\"\uFB33\":1,\"\uD83D\uDE00\":2}");
    }

    @Test
    void integers_up_to_2_to_the_53_are_numbers() {
        long limit = 1L << 53;
        assertThat(write(NODES.numberNode(limit))).isEqualTo("9007199254740992");
        assertThat(write(NODES.numberNode(-limit))).isEqualTo("-9007199254740992");
        scan("9007199254740992");
        scan("-9007199254740992");
        scan("0");
    }

    @Test
    void every_other_number_is_refused() {
        refusesToWrite(Rule.INTEGERS, NODES.numberNode((1L << 53) + 1));
        refusesToWrite(Rule.INTEGERS, NODES.numberNode(Long.MIN_VALUE));
        refusesToWrite(Rule.INTEGERS, NODES.numberNode(BigInteger.TWO.pow(80)));
        refusesToWrite(Rule.INTEGERS, NODES.numberNode(1.0));
        refusesToWrite(Rule.INTEGERS, NODES.numberNode(Double.NaN));
        refusesToWrite(Rule.INTEGERS, NODES.numberNode(new java.math.BigDecimal("1.50")));
    }

    private static void refusesToWrite(Rule rule, JsonNode node) {
        assertThatThrownBy(() -> CanonicalJson.write(NODES.objectNode().set("sum", node)))
                .isInstanceOfSatisfying(
                        LeafRefused.class,
                        e -> {
                            assertThat(e.rule()).isEqualTo(rule);
                            assertThat(e.where()).isEqualTo("/sum");
                        });
    }

    @Test
    void lone_surrogates_are_refused() {
        refusesToWrite(Rule.UNICODE, NODES.stringNode("\uD83D"));
        refusesToWrite(Rule.UNICODE, NODES.stringNode("a\uDE00b"));
    }

    @Test
    void binary_values_are_refused() {
        refusesToWrite(Rule.JSON, NODES.binaryNode(new byte[] {1}));
    }

    @Test
    void deep_nesting_is_refused_written_and_read() {
        JsonNode node = NODES.arrayNode();
        for (int i = 1; i < CanonicalJson.MAX_DEPTH; i++) {
            node = NODES.arrayNode().add(node);
        }
        scan(write(node));
        refusesToWrite(node);
        refused(Rule.DEPTH, "[".repeat(65) + "]".repeat(65));
    }

    private static void refusesToWrite(JsonNode deep) {
        assertThatThrownBy(() -> CanonicalJson.write(NODES.arrayNode().add(deep)))
                .isInstanceOfSatisfying(
                        LeafRefused.class, e -> assertThat(e.rule()).isEqualTo(Rule.DEPTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ }",
                "[1, 2]",
                "{\"b\":1,\"a\":2}",
                "\"\\/\"",
                "\"\\u0041\"",
                "\"\\u000a\"",
                "\"\\u001F\"",
                "\"\u0001\"",
                "-0",
                "01",
                "-01"
            })
    void bytes_that_are_not_the_canonical_ones_are_refused(String json) {
        assertThatThrownBy(() -> scan(json))
                .isInstanceOfSatisfying(
                        LeafRefused.class,
                        e -> assertThat(e.rule()).isIn(Rule.CANONICAL, Rule.JSON));
    }

    @Test
    void duplicate_keys_are_refused() {
        refused(Rule.UNIQUE_KEYS, "{\"a\":1,\"a\":2}");
        refused(Rule.UNIQUE_KEYS, "{\"ө\\n\":1,\"ө\\n\":2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "1e3",
                "9007199254740993",
                "-9007199254740993",
                "12345678901234567890",
                "1E+2"
            })
    void numbers_that_are_no_safe_integers_are_refused(String json) {
        refused(Rule.INTEGERS, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1",
                "\"a",
                "tru",
                "nul",
                "{\"a\"}",
                "{\"a\":}",
                "[1,]",
                "{\"a\":1,}",
                "1 ",
                "-",
                "NaN",
                "'a'"
            })
    void what_is_no_json_is_refused(String json) {
        refused(Rule.JSON, json);
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        notUtf8(0x80);
        notUtf8(0xC0, 0x80);
        notUtf8(0xC3);
        notUtf8(0xE0, 0x80, 0x80);
        notUtf8(0xED, 0xA0, 0x80);
        notUtf8(0xF0, 0x80, 0x80, 0x80);
        notUtf8(0xF4, 0x90, 0x80, 0x80);
        notUtf8(0xF5, 0x80, 0x80, 0x80);
        notUtf8(0xFF);
    }

    private static void notUtf8(int... units) {
        var bytes = new byte[units.length + 2];
        bytes[0] = '"';
        for (int i = 0; i < units.length; i++) {
            bytes[i + 1] = (byte) units[i];
        }
        bytes[bytes.length - 1] = '"';
        assertThatThrownBy(() -> new CanonicalScanner(bytes, 0, bytes.length).value(1))
                .isInstanceOfSatisfying(
                        LeafRefused.class, e -> assertThat(e.rule()).isEqualTo(Rule.UNICODE));
    }

    private static void refused(Rule rule, String json) {
        assertThatThrownBy(() -> scan(json))
                .isInstanceOfSatisfying(
                        LeafRefused.class, e -> assertThat(e.rule()).as(json).isEqualTo(rule));
    }
}

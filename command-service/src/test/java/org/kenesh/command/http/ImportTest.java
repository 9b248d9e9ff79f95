package org.kenesh.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Many commands, one a line")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportTest {

    private static final String A =
            "{'command':'establish-agency','data':{'agency':'a','names':{'en':'A'}}}\n";
    private static final String B =
            "{'command':'establish-agency','data':{'agency':'b','names':{'en':'B'}}}\n";
    private static final String BAD =
            "{'command':'rename-agency','data':{'agency':'x','names':{'en':'X'},'effectiveOn':'2015'}}\n";

    @TempDir Path folder;

    private Service service;

    @BeforeEach
    void start() {
        service = new Service(folder);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void each_line_is_answered_with_a_line_in_order() {
        var lines = service.lines("/api/commands", A + "\n" + B).lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).toString())
                .isEqualTo(
                        "{\"line\":1,\"command\":\"establish-agency\",\"position\":0,\"event\":\"AgencyEstablished\"}");
        assertThat(lines.get(1).get("line").intValue()).isEqualTo(3);
        assertThat(lines.get(2).toString())
                .isEqualTo(
                        "{\"summary\":{\"commands\":2,\"written\":2,\"repeated\":0,\"refused\":0,\"skipped\":0}}");
    }

    @Test
    void stops_at_a_refusal_unless_told_otherwise() {
        var lines = service.lines("/api/commands", A + BAD + B).lines();
        assertThat(lines.get(1).at("/problem/type").stringValue())
                .isEqualTo("/problems/agency-unknown");
        assertThat(lines.get(2).toString()).isEqualTo("{\"line\":3,\"skipped\":true}");
        assertThat(service.size()).isEqualTo(1);
    }

    @Test
    void goes_on_after_a_refusal_when_told_so() {
        var lines =
                service.lines("/api/commands?on-refusal=continue", A + BAD + "{}\n" + B).lines();
        assertThat(lines.get(2).at("/problem/type").stringValue())
                .isEqualTo("/problems/missing-field");
        assertThat(lines.get(3).get("position").intValue()).isEqualTo(1);
        assertThat(lines.getLast().at("/summary/refused").intValue()).isEqualTo(2);
        assertThat(service.lines("/api/commands?on-refusal=perhaps", A).type())
                .isEqualTo("/problems/bad-parameter");
    }

    @Test
    void a_line_that_is_cut_off_changes_nothing() {
        var lines = service.lines("/api/commands", A + B.substring(0, 40)).lines();
        assertThat(lines.get(1).at("/problem/type").stringValue())
                .isEqualTo("/problems/line-cut-off");
        assertThat(lines.get(1).at("/problem/values/line").intValue()).isEqualTo(2);
        assertThat(service.size()).isEqualTo(1);
    }

    @Test
    void a_last_line_without_a_line_feed_is_taken_when_it_is_whole() {
        var lines = service.lines("/api/commands", A + B.strip()).lines();
        assertThat(lines.getLast().at("/summary/written").intValue()).isEqualTo(2);
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_the_next_one_read() {
        var lines =
                service.lines(
                                "/api/commands?on-refusal=continue",
                                "{'command':'" + "x".repeat(200_000) + "'}\n" + A)
                        .lines();
        assertThat(lines.get(0).at("/problem/type").stringValue())
                .isEqualTo("/problems/body-too-large");
        assertThat(lines.get(1).get("position").intValue()).isZero();
    }

    @Test
    void an_import_with_a_key_can_be_sent_again() {
        var first = service.lines("/api/commands", A + B, "Idempotency-Key", "history").lines();
        assertThat(first.getLast().at("/summary/written").intValue()).isEqualTo(2);
        service.close();
        start();
        var c = B.replace("'b'", "'c'");
        var again = service.lines("/api/commands", A + B + c, "Idempotency-Key", "history").lines();
        assertThat(again.getLast().at("/summary/repeated").intValue()).isEqualTo(2);
        assertThat(again.getLast().at("/summary/written").intValue()).isEqualTo(1);
        assertThat(service.size()).isEqualTo(3);
    }

    @Test
    void lines_may_have_keys_of_their_own() {
        var keyed = A.replace("}}}", "}},'idempotencyKey':'k'}");
        service.lines("/api/commands", keyed);
        var again = service.lines("/api/commands", keyed + B).lines();
        assertThat(again.get(0).get("repeated").booleanValue()).isTrue();
        assertThat(again.get(1).get("position").intValue()).isEqualTo(1);
    }

    @Test
    void answers_come_while_the_input_is_still_open() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(head());
            out.write(chunk(A));
            out.flush();
            var in = socket.getInputStream();
            assertThat(readUntil(in, "\"position\":0")).contains("200");
            out.write(chunk(B));
            out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(readUntil(in, "\"summary\"")).contains("\"position\":1");
        }
    }

    @Test
    void a_connection_that_breaks_in_the_middle_of_a_line_leaves_whole_lines_only()
            throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            var out = socket.getOutputStream();
            out.write(head());
            out.write(chunk(A + B.substring(0, 30)));
            out.flush();
        }
        assertThat(service.ledger().awaitSize(1, Duration.ofSeconds(10))).isTrue();
        assertThat(service.lines("/api/commands", B).lines().getFirst().get("position").intValue())
                .isEqualTo(1);
    }

    @Test
    void a_client_that_reads_only_at_the_end_is_served() {
        var many = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            many.append(A.replace("'a'", "'a" + i + "'"));
        }
        var lines = service.lines("/api/commands", many.toString()).lines();
        assertThat(lines).hasSize(30_001);
        assertThat(lines.getLast().at("/summary/written").intValue()).isEqualTo(30_000);
    }

    private static byte[] head() {
        return """
        POST /api/commands HTTP/1.1\r
        Host: 127.0.0.1\r
        Content-Type: application/x-ndjson\r
        Transfer-Encoding: chunked\r
        \r
        """
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chunk(String text) {
        var json = text.replace('\'', '"');
        return "%x\r\n%s\r\n".formatted(json.length(), json).getBytes(StandardCharsets.UTF_8);
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = in.read();
            assertThat(next).as("after %s", text).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }
}

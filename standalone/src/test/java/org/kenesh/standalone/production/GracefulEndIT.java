package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A service that is asked to end")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GracefulEndIT {

    @TempDir private Path folder;

    private ServiceProcess commands() throws IOException {
        return ServiceProcess.begin(
                        ServiceProcess.COMMANDS, folder, Map.of("KENESH_LEDGER", "ledger.db"))
                .awaitReady();
    }

    @Test
    void finishes_the_request_that_it_is_in() throws Exception {
        try (var service = commands();
                var caller = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            var in = caller.getInputStream();
            var out = caller.getOutputStream();
            out.write(
                    "POST /api/commands HTTP/1.1\r\nHost: kenesh\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(chunk("first"));
            out.flush();
            var answers = new StringBuilder();
            while (answers.indexOf("\"position\":0") < 0) {
                answers.append((char) in.read());
            }
            service.terminate();
            service.await("closed to others", () -> refuses(service));
            out.write(chunk("second"));
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            answers.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(answers).contains("\"position\":1").endsWith("\r\n0\r\n\r\n");
            assertThat(service.awaitEnd()).isEqualTo(143);
        }
    }

    private static byte[] chunk(String act) {
        var line =
                "{\"command\":\"register-legal-act\",\"data\":%s}%n"
                        .formatted(ServiceProcess.act(act));
        return (Integer.toHexString(line.length()) + "\r\n" + line + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean refuses(ServiceProcess service) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            return false;
        } catch (ConnectException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void ends_live_streams_cleanly() throws Exception {
        try (var commands = commands()) {
            commands.register("first");
            try (var questions =
                            ServiceProcess.begin(
                                            ServiceProcess.QUESTIONS,
                                            folder,
                                            Map.of("KENESH_LEDGER", "ledger.db"))
                                    .awaitReady();
                    var client = HttpClient.newHttpClient()) {
                var stream =
                        client.send(
                                HttpRequest.newBuilder(
                                                questions.address("/api/ledger/stream?from=0"))
                                        .build(),
                                BodyHandlers.ofLines());
                var lines = stream.body().iterator();
                while (!lines.next().startsWith("data:")) {
                    assertThat(lines.hasNext()).isTrue();
                }
                questions.terminate();
                // A stream that is cut throws here.
                lines.forEachRemaining(line -> assertThat(line).doesNotStartWith("data:"));
                assertThat(questions.awaitEnd()).isEqualTo(143);
                assertThat(questions.log()).doesNotContain("ERROR");
            }
        }
    }
}

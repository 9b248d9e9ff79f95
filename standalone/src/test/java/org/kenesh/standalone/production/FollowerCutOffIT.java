package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A query service that alone is cut off from the store")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowerCutOffIT {

    private static final int MEANWHILE = 100;

    @TempDir private Path folder;

    private final List<Long> streamed = new CopyOnWriteArrayList<>();

    @Test
    void says_so_and_catches_up_without_a_gap() throws Exception {
        var server = new MongoServer(new MemoryBackend());
        var place = "mongodb://127.0.0.1:%d/council?serverSelectionTimeoutMS=300";
        int port = server.bind().getPort();
        try (var gate = new Gate(server.getLocalAddress());
                var commands = begin(ServiceProcess.COMMANDS, place.formatted(port));
                // Before the service that it listens to: it is closed when its streams have ended.
                var client = HttpClient.newHttpClient();
                var questions = begin(ServiceProcess.QUESTIONS, place.formatted(gate.port()))) {
            commands.awaitReady().register("before");
            questions.awaitReady();
            listen(client, questions);
            questions.await("streaming", () -> streamed.size() == 1);

            gate.shut();
            for (int i = 0; i < MEANWHILE; i++) {
                assertThat(commands.register("meanwhile-" + i).statusCode()).isEqualTo(201);
            }
            questions.await("not ready", () -> questions.status("/readyz") == 503);
            var away = state(questions);
            assertThat(away.get("away").stringValue()).contains("127.0.0.1");
            assertThat(away.get("behind").stringValue()).matches("PT(\\d+M)?[\\d.]+S");
            assertThat(value(questions, "kenesh_history_lag_seconds")).isGreaterThan(5);
            assertThat(value(questions, "kenesh_ledger_away_seconds")).isGreaterThan(5);
            assertThat(value(questions, "kenesh_ledger_events")).isEqualTo(1);
            assertThat(value(commands, "kenesh_ledger_events")).isEqualTo(1 + MEANWHILE);
            assertThat(commands.status("/readyz")).isEqualTo(200);
            assertThat(questions.status("/api/acts/before")).isEqualTo(503);

            gate.open();
            var last = "/api/acts/meanwhile-%d?min-position=%1$d".formatted(MEANWHILE - 1);
            questions.await("level", () -> questions.status(last) == 200);
            questions.await("listening again", () -> streamed.size() > MEANWHILE);
            assertThat(streamed)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(0, MEANWHILE).boxed().toList());
            assertThat(questions.status("/readyz")).isEqualTo(200);
            var level = state(questions);
            assertThat(level.get("position").asLong()).isEqualTo(1 + MEANWHILE);
            assertThat(level.get("lag").asLong()).isZero();
            assertThat(level.hasNonNull("away")).isFalse();
            assertThat(value(questions, "kenesh_history_lag_seconds")).isZero();
            assertThat(value(questions, "kenesh_history_lag_events")).isZero();
            assertThat(value(questions, "kenesh_history_events")).isEqualTo(1 + MEANWHILE);
        } finally {
            server.shutdownNow();
        }
    }

    private ServiceProcess begin(Path jar, String place) throws IOException {
        return ServiceProcess.begin(jar, folder, Map.of("KENESH_LEDGER", place));
    }

    private static JsonNode state(ServiceProcess service) throws IOException {
        return JsonMapper.shared().readTree(service.get("/readyz").body());
    }

    private static double value(ServiceProcess service, String metric) throws IOException {
        var line = Pattern.compile("(?m)^" + metric + " (.*)$");
        var found = line.matcher(service.get("/metrics").body());
        assertThat(found.find()).as(metric).isTrue();
        return Double.parseDouble(found.group(1));
    }

    /** Notes the position of each event that the live stream brings, until it ends. */
    private void listen(HttpClient client, ServiceProcess questions) throws Exception {
        var request = HttpRequest.newBuilder(questions.address("/api/ledger/stream?from=0"));
        var lines = client.send(request.build(), BodyHandlers.ofLines()).body();
        Thread.ofVirtual()
                .start(() -> {
                    try (lines) {
                        lines.filter(line -> line.startsWith("id:"))
                                .forEach(line ->
                                        streamed.add(Long.valueOf(line.substring(3).strip())));
                    } catch (UncheckedIOException e) {
                        return; // the service has ended
                    }
                });
    }
}

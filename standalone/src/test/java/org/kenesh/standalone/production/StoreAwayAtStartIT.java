package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Services whose store is not there when they start")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreAwayAtStartIT {

    private static final String WAITING = "The start waits for the ledger";

    @TempDir private Path folder;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private Gate gate;
    private Map<String, String> place;

    @BeforeEach
    void shut() throws Exception {
        gate = new Gate(server.bind());
        gate.shut();
        place =
                Map.of(
                        "KENESH_LEDGER",
                        "mongodb://127.0.0.1:%d/council?serverSelectionTimeoutMS=300"
                                .formatted(gate.port()));
    }

    @AfterEach
    void end() throws Exception {
        gate.close();
        server.shutdownNow();
    }

    @Test
    void say_so_and_start_when_it_comes() throws Exception {
        try (var questions = ServiceProcess.begin(ServiceProcess.QUESTIONS, folder, place);
                var commands = ServiceProcess.begin(ServiceProcess.COMMANDS, folder, place)) {
            waits(questions);
            waits(commands);
            var turnedAway = commands.register("one");
            assertThat(turnedAway.statusCode()).isEqualTo(503);
            assertThat(turnedAway.body()).contains("\"/problems/unavailable\"", "not available");
            var russian = questions.get("/api/acts/one", "Accept-Language", "ru-RU, en;q=0.5");
            assertThat(russian.statusCode()).isEqualTo(503);
            assertThat(russian.headers().firstValue("Retry-After")).isPresent();
            assertThat(russian.body()).contains("\"/problems/ledger-away\"", "Повторите");

            gate.open();
            assertThat(commands.awaitReady().register("one").statusCode()).isEqualTo(201);
            assertThat(questions.awaitReady().status("/api/acts/one?min-position=0"))
                    .isEqualTo(200);
            assertThat(commands.log()).containsOnlyOnce(WAITING);
            assertThat(questions.log()).containsOnlyOnce(WAITING);
        }
    }

    private static void waits(ServiceProcess service) throws Exception {
        service.await("waiting", () -> service.status("/readyz") == 503);
        assertThat(service.get("/readyz").body()).contains("\"ready\":false", "cannot be reached");
        assertThat(service.status("/livez")).isEqualTo(204);
        assertThat(service.get("/metrics").body())
                .containsPattern("(?m)^kenesh_ledger_away_seconds \\d+\\.\\d+$");
    }

    @Test
    void end_when_they_are_asked_to() throws Exception {
        try (var commands = ServiceProcess.begin(ServiceProcess.COMMANDS, folder, place)) {
            commands.await("waiting", () -> commands.status("/readyz") == 503);
            long asked = System.nanoTime();
            commands.terminate();
            assertThat(commands.awaitEnd()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(ServiceProcess.SOON);
        }
    }
}

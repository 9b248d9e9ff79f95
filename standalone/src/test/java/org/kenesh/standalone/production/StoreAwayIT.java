package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Services whose store goes away")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreAwayIT {

    @TempDir private Path folder;

    @Test
    void say_so_and_go_on_when_it_is_back() throws Exception {
        var server = new MongoServer(new MemoryBackend());
        try (var gate = new Gate(server.bind())) {
            var place =
                    Map.of(
                            "KENESH_LEDGER",
                            "mongodb://127.0.0.1:%d/council?serverSelectionTimeoutMS=500"
                                    .formatted(gate.port()));
            try (var commands =
                            ServiceProcess.begin(ServiceProcess.COMMANDS, folder, place)
                                    .awaitReady();
                    var questions =
                            ServiceProcess.begin(ServiceProcess.QUESTIONS, folder, place)
                                    .awaitReady()) {
                assertThat(commands.register("before").statusCode()).isEqualTo(201);
                assertThat(questions.status("/api/acts/before?min-position=0")).isEqualTo(200);

                gate.shut();
                isAway(commands.register("meanwhile"), "/problems/unavailable");
                commands.await("away", () -> commands.status("/readyz") == 503);
                questions.await("away", () -> questions.status("/api/acts/before") == 503);
                isAway(
                        questions.get("/api/acts/before", "Accept-Language", "ru"),
                        "/problems/ledger-away");
                assertThat(questions.status("/problems/ledger-away")).isEqualTo(200);
                assertThat(questions.get("/readyz").statusCode()).isEqualTo(503);
                assertThat(questions.get("/readyz").body()).contains("\"away\"");
                assertThat(questions.get("/metrics").body())
                        .containsPattern("kenesh_ledger_away_seconds [1-9]");
                assertThat(commands.status("/livez")).isEqualTo(204);
                assertThat(questions.status("/livez")).isEqualTo(204);

                gate.open();
                commands.awaitReady();
                assertThat(commands.register("meanwhile").statusCode()).isIn(200, 201);
                questions.awaitReady();
                assertThat(questions.status("/api/acts/meanwhile?min-position=1")).isEqualTo(200);
                assertThat(commands.get("/metrics").body())
                        .contains("kenesh_ledger_away_seconds 0.0")
                        .containsPattern("kenesh_append_seconds_count [12]");
            }
        } finally {
            server.shutdownNow();
        }
    }

    private static void isAway(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"" + type + "\"");
    }
}

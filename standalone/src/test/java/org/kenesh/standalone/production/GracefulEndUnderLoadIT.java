package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.store.Stores;

@DisplayName("Services that are asked to end while they are busy")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GracefulEndUnderLoadIT {

    private static final int CALLERS = 8;

    @TempDir private Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Queue<String> cut = new ConcurrentLinkedQueue<>();

    @Test
    void over_a_file_lose_no_acknowledged_command_and_cut_no_request() throws Exception {
        end_busy(folder.resolve("ledger.db").toString());
    }

    @Test
    void over_mongodb_lose_no_acknowledged_command_and_cut_no_request() throws Exception {
        var server = new MongoServer(new MemoryBackend());
        try {
            end_busy(server.bindAndGetConnectionString() + "/council");
        } finally {
            server.shutdownNow();
        }
    }

    private void end_busy(String place) throws Exception {
        var variables = Map.of("KENESH_LEDGER", place);
        try (var commands = ServiceProcess.begin(ServiceProcess.COMMANDS, folder, variables);
                var questions = ServiceProcess.begin(ServiceProcess.QUESTIONS, folder, variables)) {
            commands.awaitReady();
            questions.awaitReady();
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < CALLERS; i++) {
                    int caller = i;
                    callers.execute(() -> command(commands, caller));
                    callers.execute(() -> ask(questions));
                }
                ServiceProcess.awaitThat(
                        "busy", () -> acknowledged.size() > 300 && answered.get() > 100);
                for (var service : List.of(questions, commands)) {
                    service.terminate();
                    long asked = System.nanoTime();
                    assertThat(service.awaitEnd()).isEqualTo(143);
                    var lasted = Duration.ofNanos(System.nanoTime() - asked);
                    assertThat(lasted).isLessThan(ServiceProcess.SOON);
                    assertThat(service.log()).doesNotContain("ERROR");
                }
            }
        }
        System.out.printf(
                "%d commands and %d questions answered, %d requests not taken in%n",
                acknowledged.size(), answered.get(), refused.get());
        // A command that was taken and not answered would be here and not there.
        assertThat(recorded(place)).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(cut).isEmpty();
    }

    /** Gives commands until nobody listens any more. */
    private void command(ServiceProcess service, int caller) {
        for (int i = 0; ; i++) {
            var act = "act-%d-%d".formatted(caller, i);
            try {
                if (service.register(act).statusCode() == 201) {
                    acknowledged.add(act);
                }
            } catch (ConnectException e) {
                return;
            } catch (IOException e) {
                refused.incrementAndGet(); // so that it must not be in the ledger either
            }
        }
    }

    /** Asks until nobody listens any more: an answer that has begun comes whole. */
    private void ask(ServiceProcess service) {
        var request =
                HttpRequest.newBuilder(service.address("/api/ledger/events?from=0&size=1000"));
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    var answer = client.send(request.build(), BodyHandlers.ofInputStream());
                    try (var body = answer.body()) {
                        body.readAllBytes();
                        answered.incrementAndGet();
                    } catch (IOException e) {
                        cut.add(e.toString());
                    }
                } catch (ConnectException e) {
                    return;
                } catch (IOException e) {
                    refused.incrementAndGet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> recorded(String place) {
        try (var ledger = Ledger.follow(Stores.at(place), LedgerSettings.STANDARD)) {
            return ledger.read(0, (int) ledger.size()).stream()
                    .map(entry -> entry.leaf().data().get("act").stringValue())
                    .toList();
        }
    }
}

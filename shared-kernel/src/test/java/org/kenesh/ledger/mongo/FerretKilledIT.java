package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerVerifier;

@DisplayName("A server that is killed while ledgers write")
@Timeout(180)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FerretKilledIT {

    @TempDir Path data;

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicInteger numbers = new AtomicInteger();

    @Test
    void loses_nothing_acknowledged_and_the_writers_go_on_when_it_is_back() throws Exception {
        var server = FerretServer.start(data);
        var store = MongoStore.at(server.uri("killed") + "?serverSelectionTimeoutMS=500");
        try (var one = Ledger.open(store, InstantSource.fixed(Events.START));
                var other = Ledger.open(store, InstantSource.fixed(Events.START))) {
            var callers = new Thread[4];
            for (int i = 0; i < callers.length; i++) {
                var ledger = i % 2 == 0 ? one : other;
                callers[i] = Thread.ofPlatform().start(() -> appendOften(ledger));
            }
            for (int round = 0; round < 3; round++) {
                int before = acknowledged.size();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(40))
                        .until(() -> acknowledged.size() > before + 60);
                server.kill();
                server.startAgain();
            }
            int before = acknowledged.size();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> acknowledged.size() > before + 60);
            ended.set(true);
            for (var caller : callers) {
                caller.join();
            }
        }
        try (var ledger = Ledger.open(store, InstantSource.fixed(Events.START))) {
            acknowledged.forEach((id, position) ->
                    assertThat(ledger.transaction(id)).as(id).contains(new Appended(position, 1)));
        }
        var seen = LedgerVerifier.verify(store, Optional.empty(), _ -> {});
        assertThat(seen.findings()).isEmpty();
        assertThat(seen.head().size()).isEqualTo(acknowledged.size());
        server.kill();
    }

    /** Repeats each transaction until it is answered. */
    private void appendOften(Ledger ledger) {
        while (!ended.get()) {
            var id = "t" + numbers.getAndIncrement();
            while (!acknowledged.containsKey(id)) {
                try {
                    var transaction = Events.transaction(id, AppendCondition.NONE, "x");
                    switch (ledger.append(transaction).join()) {
                        case Appended a -> acknowledged.put(id, a.first());
                        case Duplicate d -> acknowledged.put(id, d.first());
                        case Conflict c -> throw new AssertionError("No condition: " + c);
                    }
                } catch (CompletionException e) {
                    Thread.onSpinWait();
                }
            }
        }
    }
}

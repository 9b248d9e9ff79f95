package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kenesh.ledger.Events.transaction;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Duplicate;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerVerifier;
import org.kenesh.ledger.Transaction;
import org.kenesh.ledger.mongo.InsertLink.Fate;

@DisplayName("A server that goes away during an insert, for longer than a writer is patient")
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongAbsenceTest {

    private static final Transaction LOST = transaction("lost", AppendCondition.NONE, "x");
    private static final Transaction LANDED = transaction("landed", AppendCondition.NONE, "x");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private InsertLink one;
    private InsertLink other;

    @BeforeEach
    void start() throws IOException {
        int port = server.bind().getPort();
        one = new InsertLink(port);
        other = new InsertLink(port);
    }

    @AfterEach
    void stop() throws IOException {
        one.close();
        other.close();
        server.shutdownNow();
    }

    private static Ledger open(InsertLink link, String database) {
        var uri =
                "mongodb://127.0.0.1:%d/%s?serverSelectionTimeoutMS=500"
                        .formatted(link.port(), database);
        return Ledger.open(MongoStore.at(uri), InstantSource.fixed(Events.START));
    }

    private static void assertUntold(CompletableFuture<?> answer, Ledger ledger) {
        assertThatThrownBy(answer::join)
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(ledger.name() + " cannot be ");
        assertThat(ledger.absence()).isPresent();
        assertThat(ledger.size()).isEqualTo(1);
    }

    private void assertCommits(String database, String... ids) {
        try (var client = MongoClients.create(server.getConnectionString())) {
            var commits = client.getDatabase(database).getCollection("commits");
            assertThat(commits.find().sort(new Document("_id", 1)))
                    .extracting(c -> c.getList("tx", Document.class).getFirst().getString("id"))
                    .containsExactly(ids);
        }
        var store = MongoStore.at(server.getConnectionString() + "/" + database);
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    /** Both at once, for each takes as long as a writer is patient. */
    @Test
    void leaves_the_outcome_to_the_repetition_of_the_transaction_whether_it_landed_or_not() {
        try (var losing = open(one, "losing");
                var landing = open(other, "landing")) {
            losing.append(transaction("before", AppendCondition.NONE, "x")).join();
            landing.append(transaction("before", AppendCondition.NONE, "x")).join();
            one.then(Fate.LOST, () -> one.away(true));
            other.then(Fate.REPLY_LOST, () -> other.away(true));

            var lost = CompletableFuture.supplyAsync(() -> losing.append(LOST).join());
            var landed = CompletableFuture.supplyAsync(() -> landing.append(LANDED).join());

            assertUntold(lost, losing);
            assertUntold(landed, landing);
            assertCommits("losing", "before");
            assertCommits("landing", "before", "landed");

            one.away(false);
            other.away(false);
            assertThat(losing.append(LOST).join()).isEqualTo(new Appended(1, 1));
            assertThat(landing.append(LANDED).join()).isEqualTo(new Duplicate(1, 1));
            assertThat(losing.append(transaction("next", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(2, 1));
            assertThat(landing.append(transaction("next", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(2, 1));
            assertThat(losing.absence()).isEmpty();
        }
        assertCommits("losing", "before", "lost", "next");
        assertCommits("landing", "before", "landed", "next");
    }
}

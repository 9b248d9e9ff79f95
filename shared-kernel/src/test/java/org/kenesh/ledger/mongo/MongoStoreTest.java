package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.kenesh.ledger.Events.transaction;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Duplicate;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Finding;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerVerifier;
import org.kenesh.ledger.Migration;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.tree.Hash;

@DisplayName("A ledger in MongoDB")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MongoStoreTest {

    @TempDir Path folder;

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private MongoClient client;
    private MongoCollection<Document> commits;
    private MongoStore store;

    @BeforeEach
    void start() {
        var address = server.bindAndGetConnectionString();
        client = MongoClients.create(address);
        commits = client.getDatabase("council").getCollection("commits");
        store = MongoStore.at(address + "/council");
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    private Ledger open() {
        return Ledger.open(store, InstantSource.fixed(Events.START));
    }

    private void fill(int from, int to) {
        try (var ledger = open()) {
            for (int i = from; i < to; i++) {
                ledger.append(transaction("t" + i, AppendCondition.NONE, "x")).join();
            }
        }
    }

    @Test
    void a_place_is_known_by_hosts_and_database_alone() {
        var named = MongoStore.at("mongodb://u:secret@h:1,i:2/d?tls=true");
        assertThat(named.name()).isEqualTo("mongodb://h:1,i:2/d");
        assertThat(named).asString().doesNotContain("secret");
    }

    @Test
    void a_server_that_is_away_is_named() {
        server.shutdownNow();
        var away = MongoStore.at("mongodb://127.0.0.1:1/d?serverSelectionTimeoutMS=100");
        assertThatThrownBy(away::openWriter)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("mongodb://127.0.0.1:1/d cannot be reached");
    }

    @Test
    void a_place_without_a_ledger_cannot_be_followed() {
        assertThatThrownBy(() -> Ledger.follow(store, LedgerSettings.STANDARD))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("There is no ledger at " + store.name());
    }

    @Test
    void a_collection_of_something_else_is_refused_and_left_alone() {
        commits.insertOne(new Document("_id", 0L).append("author", "somebody"));
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessageContaining("holds no ledger that this program can read");
        assertThat(commits.listIndexes()).hasSize(1);
        assertThat(commits.countDocuments()).isEqualTo(1);
    }

    @Test
    void the_ledger_of_another_installation_is_refused() {
        fill(0, 2);
        var leaf = Hash.fromHex("ab".repeat(32));
        var other = new MongoStore(store.settings().only(leaf));
        assertThatThrownBy(other::openWriter)
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessageContaining("not the ledger that begins with the leaf " + leaf);
        try (var ledger = open()) {
            var ours = new MongoStore(store.settings().only(ledger.leafAt(0)));
            ours.openWriter().close();
        }
    }

    @Test
    void a_transaction_that_another_writer_landed_is_a_duplicate_and_the_rest_is_judged_again() {
        try (var one = open();
                var other = open()) {
            one.append(transaction("a", AppendCondition.NONE, "x")).join();
            var again = other.append(transaction("a", AppendCondition.NONE, "x"));
            var fresh = other.append(transaction("b", AppendCondition.NONE, "x"));
            assertThat(again.join()).isEqualTo(new Duplicate(0, 1));
            assertThat(fresh.join()).isEqualTo(new Appended(1, 1));
        }
    }

    @Test
    void a_transaction_below_the_memory_of_the_writer_is_a_duplicate() {
        fill(0, 5);
        try (var ledger = open()) {
            assertThat(ledger.append(transaction("t1", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Duplicate(1, 1));
            assertThat(ledger.append(transaction("t5", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(5, 1));
        }
    }

    @Test
    void changed_bytes_a_changed_tag_and_a_missing_index_are_found() {
        fill(0, 5);
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
        commits.updateOne(new Document("_id", 3L), Updates.set("ev.0.t", "y"));
        commits.dropIndex(new Document("ev.g", 1).append("_id", 1));
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.INDEX, Finding.Kind.UNREADABLE);
    }

    @Test
    void a_history_that_was_replaced_meanwhile_is_not_continued() throws Exception {
        try (var follower = openFollowerAfter(3)) {
            commits.deleteMany(new Document());
            fill(10, 15);
            assertThatThrownBy(() -> follower.awaitSize(5, java.time.Duration.ofSeconds(20)))
                    .isInstanceOf(LedgerDamaged.class);
            assertThat(follower.size()).isEqualTo(3);
        }
    }

    @Test
    void a_history_that_lost_its_end_is_seen_by_who_follows_and_who_writes() {
        try (var follower = openFollowerAfter(3);
                var writer = open()) {
            commits.deleteMany(Filters.gte("_id", 2L));
            await().until(() -> follower.absence().isPresent());
            await().until(() -> writer.absence().isPresent());
            assertThat(follower.absence().orElseThrow().why())
                    .isEqualTo(store.name() + " ends before the 3 events that were there");

            var next = writer.append(transaction("next", AppendCondition.NONE, "x"));
            assertThatThrownBy(next::join)
                    .hasCauseInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("ends before the 3 events that were there");
            assertThat(commits.countDocuments()).isEqualTo(2);
        }
    }

    @Test
    @Timeout(60)
    void a_writer_under_unbroken_load_notices_that_commits_behind_it_are_gone() {
        try (var writer = open()) {
            Throwable refused = null;
            for (int i = 0; refused == null; i++) {
                if (i == 20) {
                    commits.deleteMany(Filters.gte("_id", 10L));
                }
                var next = writer.append(transaction("t" + i, AppendCondition.NONE, "x"));
                refused = next.handle((_, why) -> why).join();
            }
            assertThat(refused).isInstanceOf(LedgerDamaged.class);
            assertThat(refused).hasMessageContaining("were there, now only");
            long there = commits.countDocuments();
            var later = writer.append(transaction("later", AppendCondition.NONE, "x"));
            assertThatThrownBy(later::join).hasCauseInstanceOf(LedgerDamaged.class);
            assertThat(commits.countDocuments()).isEqualTo(there);
        }
    }

    @Test
    void every_damaged_document_is_named_and_what_is_between_them_is_verified() {
        fill(0, 12);
        commits.updateOne(new Document("_id", 2L), Updates.unset("lf"));
        commits.updateOne(new Document("_id", 3L), Updates.set("ev.0.b", "text"));
        commits.updateOne(new Document("_id", 6L), Updates.set("n", 2));
        commits.updateOne(new Document("_id", 8L), Updates.set("tx.0.n", 2));
        commits.updateOne(new Document("_id", 10L), Updates.set("v", 7));
        commits.insertOne(new Document("_id", 4.5).append("note", "x"));
        commits.insertOne(
                new Document("_id", "note").append("tx", List.of(new Document("id", "x"))));

        var found = LedgerVerifier.verify(store, Optional.empty(), _ -> {});

        assertThat(found.head().size()).isEqualTo(2);
        assertThat(found.findings())
                .extracting(Finding::position, Finding::kind)
                .contains(
                        tuple(2L, Finding.Kind.UNREADABLE),
                        tuple(4L, Finding.Kind.UNREADABLE),
                        tuple(3L, Finding.Kind.UNREADABLE),
                        tuple(7L, Finding.Kind.ORDER),
                        tuple(8L, Finding.Kind.UNREADABLE),
                        tuple(10L, Finding.Kind.UNREADABLE),
                        tuple(12L, Finding.Kind.UNREADABLE));
        assertThat(found.findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("value=3}"))
                .anyMatch(what -> what.contains("value=4.5}"))
                .anyMatch(what -> what.contains("value='note'}"));
        assertThat(found.findings())
                .extracting(Finding::position)
                .doesNotContain(0L, 1L, 5L, 9L, 11L);
    }

    @Test
    void a_damaged_first_document_does_not_keep_the_others_from_being_verified() {
        fill(0, 3);
        commits.updateOne(new Document("_id", 0L), Updates.unset("ev"));
        commits.updateOne(new Document("_id", 2L), Updates.set("at", 5L));

        var found = LedgerVerifier.verify(store, Optional.empty(), _ -> {});

        assertThat(found.findings())
                .extracting(Finding::position, Finding::kind)
                .containsExactly(
                        tuple(0L, Finding.Kind.UNREADABLE), tuple(2L, Finding.Kind.INSTANT));
    }

    private org.kenesh.ledger.LedgerReader openFollowerAfter(int events) {
        fill(0, events);
        return Ledger.follow(store, LedgerSettings.STANDARD);
    }

    @Test
    void a_ledger_moves_from_a_file_and_back_with_every_byte() {
        var file = new SqliteStore(folder.resolve("from.db"));
        try (var ledger = Ledger.open(file, InstantSource.fixed(Events.START))) {
            for (int i = 0; i < 30; i++) {
                ledger.append(transaction("t" + i, AppendCondition.NONE, "x")).join();
            }
        }
        var head = Migration.migrate(file, store, _ -> {});
        assertThat(head.size()).isEqualTo(30);
        try (var ledger = Ledger.open(file, InstantSource.fixed(Events.START))) {
            ledger.append(transaction("later", AppendCondition.NONE, "x")).join();
        }
        assertThat(Migration.migrate(file, store, _ -> {}).size()).isEqualTo(31);
        var back = new SqliteStore(folder.resolve("back.db"));
        var again = Migration.migrate(store, back, _ -> {});
        assertThat(again).isEqualTo(Migration.migrate(file, back, _ -> {}));
        assertThat(LedgerVerifier.verify(back, Optional.of(again), _ -> {}).findings()).isEmpty();
    }

    @Test
    void a_ledger_does_not_move_onto_another_one() {
        fill(0, 3);
        var file = new SqliteStore(folder.resolve("other.db"));
        try (var ledger = Ledger.open(file, InstantSource.fixed(Events.START))) {
            for (int i = 0; i < 5; i++) {
                ledger.append(transaction("o" + i, AppendCondition.NONE, "x")).join();
            }
        }
        assertThatThrownBy(() -> Migration.migrate(file, store, _ -> {}))
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageContaining("not the beginning of");
        assertThat(commits.countDocuments()).isEqualTo(3);
    }
}

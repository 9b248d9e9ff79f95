package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kenesh.ledger.Events.transaction;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Finding;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerVerifier;

@DisplayName("A document of somebody else beside three commits")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignDocumentsTest {

    private final RefusingServer server = new RefusingServer();
    private MongoClient client;
    private MongoCollection<Document> commits;
    private MongoStore store;

    @BeforeEach
    void fill() {
        client = MongoClients.create(server.uri("", ""));
        commits = client.getDatabase("council").getCollection("commits");
        store = MongoStore.at(server.uri("", "council"));
        try (var ledger = open()) {
            for (var id : new String[] {"a", "b", "c"}) {
                ledger.append(transaction(id, AppendCondition.NONE, "x")).join();
            }
        }
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private Ledger open() {
        return Ledger.open(store, InstantSource.fixed(Events.START));
    }

    private static Document note(Object id) {
        return new Document("_id", id).append("note", "Эскертүү");
    }

    private void assertUsableWithout(Object id) {
        assertThat(commits.countDocuments()).isEqualTo(4);
        commits.deleteOne(new Document("_id", id));
        try (var ledger = open()) {
            assertThat(ledger.append(transaction("d", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(3, 1));
        }
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    @Test
    void before_them_is_refused() {
        commits.insertOne(note(-1L));

        assertThatThrownBy(this::open)
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessageStartingWith(
                        store.name()
                                + ": the collection commits holds no ledger that this program can"
                                + " read: The document ")
                .hasMessageContaining("-1");

        assertUsableWithout(-1L);
    }

    @Test
    void after_them_is_refused_by_its_id() {
        commits.insertOne(note("note"));
        var message =
                "The document BsonString{value='note'} of the collection commits is no commit";

        assertThatThrownBy(this::open)
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> Ledger.follow(store, LedgerSettings.STANDARD))
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageStartingWith(message);

        assertUsableWithout("note");
    }

    @Test
    void between_them_is_found_by_who_reads_and_verifies() {
        commits.insertOne(note(1.5));

        try (var ledger = open()) {
            assertThatThrownBy(() -> ledger.read(0, 3)).isInstanceOf(LedgerDamaged.class);
        }
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.UNREADABLE);

        assertUsableWithout(1.5);
    }

    @Test
    void where_the_next_commit_belongs_fails_every_append_until_it_is_gone() {
        try (var ledger = open()) {
            commits.insertOne(note(3L));

            for (var id : new String[] {"d", "e"}) {
                assertThatThrownBy(ledger.append(transaction(id, AppendCondition.NONE, "x"))::join)
                        .cause()
                        .isInstanceOf(LedgerDamaged.class)
                        .hasMessageStartingWith(
                                "The document BsonInt64{value=3} of the collection commits is no"
                                        + " commit");
            }
            assertThat(ledger.size()).isEqualTo(3);
            assertThat(commits.countDocuments()).isEqualTo(4);

            commits.deleteOne(new Document("_id", 3L));
            assertThat(ledger.append(transaction("f", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(3, 1));
        }
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    @Test
    void that_is_a_commit_of_a_newer_form_stops_followers_and_writers() throws Exception {
        try (var follower = Ledger.follow(store, LedgerSettings.STANDARD);
                var ledger = open()) {
            commits.insertOne(new Document("_id", 3L).append("v", 2).append("n", 1));
            var message = "The commit at position 3 has form 2, this program knows form 1";

            assertThatThrownBy(() -> follower.awaitSize(4, java.time.Duration.ofSeconds(20)))
                    .isInstanceOf(LedgerDamaged.class)
                    .hasMessageContaining(message);
            assertThatThrownBy(ledger.append(transaction("d", AppendCondition.NONE, "x"))::join)
                    .cause()
                    .isInstanceOf(LedgerDamaged.class)
                    .hasMessage(message);
        }

        assertUsableWithout(3L);
    }
}

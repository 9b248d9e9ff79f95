package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kenesh.ledger.Events.transaction;
import static org.kenesh.ledger.mongo.InsertLink.Fate.LATE;
import static org.kenesh.ledger.mongo.InsertLink.Fate.LOST;
import static org.kenesh.ledger.mongo.InsertLink.Fate.PASSED;
import static org.kenesh.ledger.mongo.InsertLink.Fate.REPLY_LOST;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;
import org.kenesh.ledger.Criteria;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerVerifier;

/** Two events are there before each test, and another process writes to the same ledger. */
@DisplayName("An insert whose outcome the network hides")
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnknownOutcomeTest {

    private static final AppendCondition NOTHING_NEW = new AppendCondition(2, Criteria.ANY);

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private int port;
    private InsertLink link;
    private MongoClient client;
    private MongoCollection<Document> commits;
    private MongoStore direct;
    private Ledger ledger;
    private Ledger other;

    /** Starts a server and returns its port. */
    int startServer() throws IOException {
        return server.bind().getPort();
    }

    void stopServer() throws InterruptedException {
        server.shutdownNow();
    }

    @BeforeAll
    void start() throws IOException {
        port = startServer();
    }

    @AfterAll
    void stop() throws InterruptedException {
        stopServer();
    }

    @BeforeEach
    void open() throws IOException {
        var database = "u" + UUID.randomUUID().toString().substring(0, 8);
        link = new InsertLink(port);
        client = MongoClients.create("mongodb://127.0.0.1:" + port);
        commits = client.getDatabase(database).getCollection("commits");
        direct = MongoStore.at("mongodb://127.0.0.1:%d/%s".formatted(port, database));
        ledger = open(MongoStore.at("mongodb://127.0.0.1:%d/%s".formatted(link.port(), database)));
        append("before-0", AppendCondition.NONE);
        append("before-1", AppendCondition.NONE);
        other = open(direct);
    }

    @AfterEach
    void close() throws IOException {
        ledger.close();
        other.close();
        client.close();
        link.close();
    }

    private static Ledger open(MongoStore store) {
        return Ledger.open(store, InstantSource.fixed(Events.START));
    }

    private AppendResult append(String id, AppendCondition condition) {
        return ledger.append(transaction(id, condition, "x")).join();
    }

    private void appendElsewhere(String id) {
        other.append(transaction(id, AppendCondition.NONE, "x")).join();
    }

    /** The collection holds these transactions, one commit each, and both writers go on. */
    private void assertHolds(String... ids) {
        assertThat(link.isDone()).isTrue();
        assertThat(commits.find().sort(new Document("_id", 1)))
                .extracting(c -> c.getList("tx", Document.class).getFirst().getString("id"))
                .containsExactly(ids);
        assertThat(append("next", AppendCondition.NONE)).isEqualTo(new Appended(ids.length, 1));
        assertThat(other.append(transaction("last", AppendCondition.NONE, "x")).join())
                .isEqualTo(new Appended(ids.length + 1, 1));
        assertThat(LedgerVerifier.verify(direct, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    @Test
    void that_landed_is_acknowledged_where_it_landed() {
        link.then(REPLY_LOST);

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Appended(2, 1));

        assertHolds("before-0", "before-1", "a");
    }

    @Test
    void is_not_repeated_behind_a_gap_after_a_server_lost_its_end() {
        link.then(LOST, () -> commits.deleteOne(new Document("_id", 1L)));

        var answer = ledger.append(transaction("a", AppendCondition.NONE, "x"));

        assertThatThrownBy(answer::join).hasCauseInstanceOf(StoreUnavailable.class);
        assertThat(commits.countDocuments()).isEqualTo(1);
        assertThat(ledger.absence()).isPresent();
    }

    @Test
    void that_was_lost_is_repeated() {
        link.then(LOST);

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Appended(2, 1));

        assertHolds("before-0", "before-1", "a");
    }

    @Test
    void that_arrives_before_its_repetition_is_acknowledged_once() {
        link.then(LATE).then(PASSED, () -> link.deliver());

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Appended(2, 1));

        assertHolds("before-0", "before-1", "a");
    }

    @Test
    void that_arrives_after_its_repetition_changes_nothing() {
        link.then(LATE);

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Appended(2, 1));
        assertThat(link.deliver()).contains("E11000");

        assertHolds("before-0", "before-1", "a");
    }

    @Test
    void that_landed_is_acknowledged_though_another_writer_went_on_from_it() {
        link.then(REPLY_LOST, () -> appendElsewhere("b"));

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Appended(2, 1));

        assertHolds("before-0", "before-1", "a", "b");
    }

    @Test
    void that_was_lost_to_another_writer_is_judged_again_and_follows() {
        link.then(LOST, () -> appendElsewhere("b"));

        assertThat(append("a", AppendCondition.NONE)).isEqualTo(new Appended(3, 1));

        assertHolds("before-0", "before-1", "b", "a");
    }

    @Test
    void that_was_lost_to_another_writer_is_judged_again_and_refused() {
        link.then(LOST, () -> appendElsewhere("b"));

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Conflict(2));

        assertHolds("before-0", "before-1", "b");
    }

    @Test
    void that_was_lost_is_a_duplicate_when_another_writer_was_given_the_same_transaction() {
        link.then(LOST, () -> appendElsewhere("a"));

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Duplicate(2, 1));

        assertHolds("before-0", "before-1", "a");
    }

    @Test
    void that_arrives_after_it_was_judged_again_does_not_land_a_second_time() {
        link.then(LATE, () -> appendElsewhere("b"));

        assertThat(append("a", AppendCondition.NONE)).isEqualTo(new Appended(3, 1));
        assertThat(link.deliver()).contains("E11000");

        assertHolds("before-0", "before-1", "b", "a");
    }

    @Test
    void that_arrives_after_it_was_refused_does_not_land() {
        link.then(LATE, () -> appendElsewhere("b"));

        assertThat(append("a", NOTHING_NEW)).isEqualTo(new Conflict(2));
        assertThat(link.deliver()).contains("E11000");

        assertHolds("before-0", "before-1", "b");
    }
}

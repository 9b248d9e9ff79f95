package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kenesh.ledger.Events.transaction;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.ServerVersion;
import java.time.InstantSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.tree.Hash;

@DisplayName("A MongoDB that cannot be used for a ledger")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnsuitableMongoTest {

    private RefusingServer server;
    private MongoClient client;
    private MongoStore store;

    @BeforeEach
    void start() {
        server = new RefusingServer();
        client = MongoClients.create(server.uri("", ""));
        store = MongoStore.at(server.uri("", "council"));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static Ledger open(MongoStore store) {
        return Ledger.open(store, InstantSource.fixed(Events.START));
    }

    private void fill() {
        try (var ledger = open(store)) {
            ledger.append(transaction("a", AppendCondition.NONE, "x")).join();
        }
    }

    private void assertUnsuitable(MongoStore place, ThrowingCallable use, String message) {
        assertThatThrownBy(use)
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessage(place.name() + message)
                .hasMessageNotContaining("secret");
    }

    private void assertNothingThere() {
        server.relent();
        assertThat(client.getDatabase("council").listCollectionNames()).isEmpty();
    }

    private void assertOneCommitThere() {
        server.relent();
        assertThat(client.getDatabase("council").getCollection("commits").countDocuments())
                .isEqualTo(1);
        try (var ledger = open(store)) {
            assertThat(ledger.append(transaction("b", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(1, 1));
        }
    }

    @Test
    void because_the_user_or_the_password_is_wrong() {
        server.refuse("saslStart", 18, "AuthenticationFailed", "Authentication failed.");
        var named = MongoStore.at(server.uri("somebody:secret@", "council"));
        var message = " refuses the user or the password of the MongoDB URI";

        assertUnsuitable(named, () -> open(named), message);
        assertUnsuitable(named, () -> Ledger.follow(named, LedgerSettings.STANDARD), message);

        assertNothingThere();
    }

    @Test
    void because_it_wants_a_user() {
        server.refuse(
                "listCollections",
                13,
                "Unauthorized",
                "Command listCollections requires authentication");

        assertUnsuitable(
                store,
                () -> open(store),
                ": the user lacks a right: Command listCollections requires authentication");

        assertNothingThere();
    }

    @Test
    void because_nobody_laid_it_out_and_the_user_may_not() {
        server.forbid("create", "createIndexes");

        assertUnsuitable(
                store,
                () -> open(store),
                ": the collection commits with its indexes is not laid out, and the user has no"
                        + " right to createCollection. Grant it once, or lay it out as"
                        + " docs/operations.md says");

        assertNothingThere();
    }

    @Test
    void because_an_index_is_missing_and_the_user_may_not_create_it() {
        client.getDatabase("council").createCollection("commits");
        server.forbid("create", "createIndexes");

        assertUnsuitable(
                store,
                () -> open(store),
                ": the collection commits with its indexes is not laid out, and the user has no"
                        + " right to createIndex. Grant it once, or lay it out as"
                        + " docs/operations.md says");

        server.relent();
        var commits = client.getDatabase("council").getCollection("commits");
        assertThat(commits.listIndexes()).hasSize(1);
        assertThat(commits.countDocuments()).isZero();
    }

    @Test
    void does_not_include_one_that_is_laid_out_for_a_user_who_may_only_find_and_insert() {
        open(store).close();
        server.forbid("create", "createIndexes", "update", "delete", "findAndModify");
        server.forbid("aggregate", "count", "distinct", "collMod", "drop", "dropDatabase");

        fill();

        assertOneCommitThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "listIndexes"})
    void because_the_user_who_writes_may_not(String command) {
        fill();
        server.forbid(command);

        assertUnsuitable(
                store,
                () -> open(store),
                ": the user lacks a right: not authorized on council to execute command { "
                        + command
                        + ": \"commits\" }");

        assertOneCommitThere();
    }

    @Test
    void because_the_user_who_reads_may_not_find() {
        fill();
        server.forbid("find");

        assertUnsuitable(
                store,
                () -> Ledger.follow(store, LedgerSettings.STANDARD),
                ": the user lacks a right: not authorized on council to execute command { find:"
                        + " \"commits\" }");
    }

    @Test
    void because_the_user_may_not_insert_which_every_append_says_until_the_right_is_granted() {
        fill();
        server.forbid("insert");
        var message =
                "%s cannot be written: %s: the user lacks a right: not authorized on council to execute command { insert: \"commits\" }"
                        .formatted(store.name(), store.name());

        try (var ledger = open(store)) {
            for (var id : new String[] {"b", "c"}) {
                assertThatThrownBy(ledger.append(transaction(id, AppendCondition.NONE, "x"))::join)
                        .cause()
                        .isInstanceOf(StoreUnavailable.class)
                        .hasMessage(message);
            }
            assertThat(ledger.size()).isEqualTo(1);
        }

        assertOneCommitThere();
    }

    @Test
    void because_its_validator_refuses_commits() {
        fill();
        server.invalidate();

        try (var ledger = open(store)) {
            assertThatThrownBy(ledger.append(transaction("b", AppendCondition.NONE, "x"))::join)
                    .cause()
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(
                            "%s cannot be written: %s: the validator of the collection refuses a commit, so it is not the ledger's"
                                    .formatted(store.name(), store.name()));
        }

        assertOneCommitThere();
    }

    @ParameterizedTest
    @CsvSource({
        "createIndexes, 59, CommandNotFound",
        "listCollections, 59, CommandNotFound",
        "listIndexes, 115, CommandNotSupported",
        "find, 238, NotImplemented"
    })
    void because_it_does_not_know(String command, int code, String name) {
        server.refuse(command, code, name, "no such command: '%s'".formatted(command));

        assertUnsuitable(
                store,
                () -> open(store),
                " does not know what a ledger needs: no such command: '%s'".formatted(command));

        server.relent();
        assertThat(client.getDatabase("council").getCollection("commits").countDocuments())
                .isZero();
    }

    @Test
    void because_it_is_too_old() {
        try (var old = new RefusingServer(ServerVersion.MONGO_3_6)) {
            var place = MongoStore.at(old.uri("", "council"));

            assertThatThrownBy(() -> open(place))
                    .isInstanceOf(StoreUnsuitable.class)
                    .hasMessageStartingWith(place.name() + " is too old or too new a server: ")
                    .hasMessageContaining("requires at least");
        }
    }

    @Test
    void because_it_is_empty_where_a_certain_ledger_is_meant() {
        open(store).close();
        var leaf = Hash.fromHex("ab".repeat(32));
        var meant = new MongoStore(store.settings().only(leaf));
        var message =
                " holds an empty ledger, not the ledger that begins with the leaf %s"
                        .formatted(leaf);

        assertUnsuitable(meant, () -> open(meant), message);
        assertUnsuitable(meant, () -> Ledger.follow(meant, LedgerSettings.STANDARD), message);
    }

    @Test
    void because_a_newer_program_wrote_its_ledger() {
        var commits = client.getDatabase("council").getCollection("commits");
        commits.insertOne(new Document("_id", 0L).append("n", 1).append("v", 2));

        assertUnsuitable(
                store,
                () -> open(store),
                ": the collection commits holds no ledger that this program can read: The commit"
                        + " at position 0 has form 2, this program knows form 1");

        assertThat(commits.listIndexes()).hasSize(1);
        assertThat(commits.countDocuments()).isEqualTo(1);
    }
}

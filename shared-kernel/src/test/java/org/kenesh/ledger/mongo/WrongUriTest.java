package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.store.Stores;

@DisplayName("A MongoDB URI that is wrong")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrongUriTest {

    private static final String NAME_SERVERS = "java.naming.provider.url";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:secret@host/council",
                "host:27017/council",
                "mongodb://",
                "mongodb:///council",
                "mongodb://user:secret@host:port/council",
                "mongodb://user:secret@host:99999/council",
                "mongodb://user:sec%ret@host/council",
                "mongodb://user:secret@host/council?authMechanism=SECRET",
                "mongodb://user:secret@host/council?tls=true&ssl=false",
                "mongodb+srv://user:secret@one,two/council",
                "mongodb://host/coun cil"
            })
    void is_refused_with_its_form_and_without_repeating_it(String uri) {
        assertThatThrownBy(() -> MongoStore.at(uri))
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessage(
                        "The MongoDB URI cannot be read. It has the form"
                                + " mongodb://[USER:PASSWORD@]HOST[:PORT][,…]/DATABASE[?OPTIONS],"
                                + " with every special character of user and password"
                                + " percent-encoded")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mongodb://user:secret@host", "mongodb://user:secret@host/?tls=true"})
    void is_refused_when_it_names_no_database(String uri) {
        assertThatThrownBy(() -> MongoStore.at(uri))
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessage(
                        "The MongoDB URI names no database: it ends with /DATABASE before any '?'")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " mongodb://u:secret@h/d",
                "'mongodb://u:secret@h/d'",
                "MONGODB://u:secret@h/d",
                "mongo://u:secret@h/d",
                "jdbc:sqlite://u:secret@h/d",
                "mongodb://u:secret@h/d.e"
            })
    void is_not_taken_for_a_file(String uri) {
        assertThatThrownBy(() -> Stores.at(uri))
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessageStartingWith("The MongoDB URI ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void is_told_from_name_servers_that_are_away() {
        var before = System.getProperty(NAME_SERVERS);
        System.setProperty(NAME_SERVERS, "dns://127.0.0.1:9");
        try {
            assertThatThrownBy(() -> MongoStore.at("mongodb+srv://user:secret@db.example/council"))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(
                            "The host of the MongoDB URI cannot be looked up: Failed looking up"
                                    + " TXT record for host db.example");
        } finally {
            if (before == null) {
                System.clearProperty(NAME_SERVERS);
            } else {
                System.setProperty(NAME_SERVERS, before);
            }
        }
    }

    /** Such as the port of the web server beside it. */
    @Test
    void is_noticed_when_no_mongodb_answers_there() throws IOException {
        try (var other = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerHttp(other));
            var store =
                    MongoStore.at(
                            "mongodb://127.0.0.1:%d/council?serverSelectionTimeoutMS=300"
                                    .formatted(other.getLocalPort()));

            assertThatThrownBy(store::openWriter)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageStartingWith(store.name() + " cannot be reached: ");
        }
    }

    private static void answerHttp(ServerSocket entrance) {
        while (!entrance.isClosed()) {
            try (var client = entrance.accept()) {
                client.getOutputStream()
                        .write(
                                "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The test is over.
            }
        }
    }

    @Test
    void is_noticed_when_it_names_another_replica_set() {
        try (var server = new RefusingServer()) {
            var store =
                    MongoStore.at(
                            server.uri("", "council")
                                    + "?replicaSet=other&serverSelectionTimeoutMS=300");

            assertThatThrownBy(store::openWriter)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageStartingWith(store.name() + " cannot be reached: ");
        }
    }

    @Test
    void cannot_lower_what_an_acknowledgement_means() {
        try (var server = new RefusingServer()) {
            var careless =
                    MongoStore.at(
                            server.uri("", "council")
                                    + "?w=0&journal=false&readConcernLevel=local");
            server.invalidate();

            try (var ledger = Ledger.open(careless, InstantSource.fixed(Events.START))) {
                var transaction = Events.transaction("a", AppendCondition.NONE, "x");
                assertThatThrownBy(ledger.append(transaction)::join)
                        .hasCauseInstanceOf(StoreUnavailable.class);
            }
        }
    }
}

package org.kenesh.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ValidationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The collection of commits with its validator and its indexes: laid out when new, else checked.
 */
final class Layout {

    private static final Logger LOG = LoggerFactory.getLogger(Layout.class);

    /** The server's code NamespaceExists: somebody else was faster. */
    private static final int EXISTS = 48;

    /** An index beside that of {@code _id}. */
    private record Index(BsonDocument key, boolean unique) {

        static Index of(BsonDocument index) {
            return new Index(index.getDocument("key"), isUnique(index));
        }

        @Override
        public String toString() {
            return (unique ? "unique " : "") + key.toJson();
        }

        boolean isAmong(List<BsonDocument> there) {
            return there.stream()
                    .anyMatch(i ->
                            key.equals(sameNumbers(i.getDocument("key")))
                                    && (!unique || isUnique(i)));
        }

        private static boolean isUnique(BsonDocument index) {
            return index.containsKey("unique") && index.getBoolean("unique").getValue();
        }

        /** Servers answer 1, 1.0 or 1 as a long. */
        private static BsonDocument sameNumbers(BsonDocument key) {
            var same = new BsonDocument();
            key.forEach((name, value) ->
                    same.put(
                            name,
                            value.isNumber() ? new BsonInt32(value.asNumber().intValue()) : value));
            return same;
        }
    }

    /** What is also read where an administrator lays the collection out. */
    private static final BsonDocument DEFINITION = definition();

    private static final BsonDocument VALIDATOR = DEFINITION.getDocument("validator");

    private static final List<Index> INDEXES =
            DEFINITION.getArray("indexes").stream()
                    .map(index -> Index.of(index.asDocument()))
                    .toList();

    private Layout() {}

    private static BsonDocument definition() {
        var name = "commits.json";
        try (var file = Objects.requireNonNull(Layout.class.getResourceAsStream(name), name)) {
            return BsonDocument.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays out what is missing, as far as the user may, and refuses what is no ledger. */
    static void prepare(Connection connection) {
        if (!isThere(connection)) {
            create(connection);
        }
        Content.check(connection);
        for (var index : missingIndexes(connection)) {
            create(connection, index);
        }
        var still = missing(connection);
        if (!still.isEmpty()) {
            throw new StoreUnsuitable(
                    "%s is not fit for a ledger: the server did not create the index %s"
                            .formatted(connection.name(), still.getFirst()));
        }
    }

    /** Refuses a place where no ledger is. */
    static void check(Connection connection) {
        checkThere(connection);
        Content.check(connection);
    }

    /** Refuses a place where nothing is, but looks at nothing that is there. */
    static void checkThere(Connection connection) {
        if (!isThere(connection)) {
            throw new StoreUnavailable(
                    "There is no ledger at %s yet: no collection %s"
                            .formatted(connection.name(), Connection.COMMITS));
        }
    }

    /** Asks for names only, which needs no right but those on the collection itself. */
    private static boolean isThere(Connection connection) {
        return connection.ask(database -> {
            for (var name : database.listCollectionNames().authorizedCollections(true)) {
                if (name.equals(Connection.COMMITS)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static void create(Connection connection) {
        permitted(
                connection,
                "createCollection",
                database -> {
                    try {
                        var validated =
                                new CreateCollectionOptions()
                                        .validationOptions(
                                                new ValidationOptions().validator(VALIDATOR));
                        database.createCollection(Connection.COMMITS, validated);
                    } catch (MongoCommandException e) {
                        if (Failures.isForbidden(e)) {
                            throw e;
                        }
                        if (e.getErrorCode() != EXISTS) {
                            LOG.info(
                                    "{}: the server validates nothing: {}",
                                    connection.name(),
                                    e.getErrorMessage());
                            database.createCollection(Connection.COMMITS);
                        }
                    }
                });
    }

    private static void create(Connection connection, Index index) {
        permitted(
                connection,
                "createIndex",
                database ->
                        database.getCollection(Connection.COMMITS)
                                .createIndex(
                                        index.key(), new IndexOptions().unique(index.unique())));
    }

    private static void permitted(
            Connection connection, String right, Consumer<MongoDatabase> action) {
        connection.ask(database -> {
            try {
                action.accept(database);
                return true;
            } catch (MongoCommandException e) {
                if (Failures.isForbidden(e)) {
                    throw new StoreUnsuitable(
                            "%s: the collection %s with its indexes is not laid out, and the user has no right to %s. Grant it once, or lay it out as docs/operations.md says"
                                    .formatted(connection.name(), Connection.COMMITS, right),
                            e);
                }
                throw e;
            }
        });
    }

    /** The indexes that are not there. */
    static List<String> missing(Connection connection) {
        return missingIndexes(connection).stream().map(Index::toString).toList();
    }

    private static List<Index> missingIndexes(Connection connection) {
        var there =
                connection.commits(
                        commits -> commits.listIndexes(BsonDocument.class).into(new ArrayList<>()));
        return INDEXES.stream().filter(index -> !index.isAmong(there)).toList();
    }
}

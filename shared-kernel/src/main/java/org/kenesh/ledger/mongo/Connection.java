package org.kenesh.ledger.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** A client of the server with the ledger's collection, and what its errors mean for a ledger. */
final class Connection implements AutoCloseable {

    /** The collection that holds the ledger. */
    static final String COMMITS = "commits";

    private static final int REACHED_MILLIS = 5_000;
    private static final int ANSWERED_MILLIS = 30_000;
    private static final int REPLICATED_MILLIS = 10_000;

    private final MongoSettings settings;
    private final MongoClient client;
    private final MongoDatabase database;

    private Connection(MongoSettings settings) {
        this.settings = settings;
        this.client = MongoClients.create(clientSettings(settings));
        this.database = client.getDatabase(settings.database());
    }

    /** Connects and does what must come first; closed again when that fails. */
    static Connection open(MongoSettings settings, Consumer<Connection> first) {
        var connection = new Connection(settings);
        try {
            first.accept(connection);
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * What the connection string does not say is set to fail within seconds. The driver's own
     * repetition of writes is off: whether an insert of unknown fate landed is found out by
     * reading.
     */
    private static MongoClientSettings clientSettings(MongoSettings settings) {
        return MongoClientSettings.builder()
                .applicationName("kenesh")
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(REACHED_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(REACHED_MILLIS, TimeUnit.MILLISECONDS)
                                .readTimeout(ANSWERED_MILLIS, TimeUnit.MILLISECONDS))
                .applyConnectionString(settings.connection())
                .retryWrites(false)
                .readPreference(ReadPreference.primary())
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(
                        WriteConcern.MAJORITY
                                .withJournal(true)
                                .withWTimeout(REPLICATED_MILLIS, TimeUnit.MILLISECONDS))
                .build();
    }

    MongoSettings settings() {
        return settings;
    }

    String name() {
        return settings.name();
    }

    /** Asks the collection of commits; errors come as what they mean. */
    <T extends @Nullable Object> T commits(Function<MongoCollection<BsonDocument>, T> question) {
        return ask(db -> question.apply(db.getCollection(COMMITS, BsonDocument.class)));
    }

    /** Asks the database; errors come as what they mean. */
    <T extends @Nullable Object> T ask(Function<MongoDatabase, T> question) {
        try {
            return question.apply(database);
        } catch (MongoException e) {
            throw Failures.meaning(name(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

package org.kenesh.ledger.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The server that somebody who has one gives to the tests; each ledger gets a database of its own,
 * which is dropped at the end.
 */
public final class GivenServer implements AutoCloseable {

    /** Names a server whose user may make and drop databases that begin with kenesh-test. */
    public static final String VARIABLE = "KENESH_TEST_MONGODB_URI";

    public static final String ABSENT = VARIABLE + " names no MongoDB server to test with";

    private final ConnectionString uri = new ConnectionString(System.getenv(VARIABLE));
    private final Set<String> databases = ConcurrentHashMap.newKeySet();

    /** A store without a ledger. */
    public MongoStore newStore() {
        var database = "kenesh-test-" + UUID.randomUUID();
        databases.add(database);
        return new MongoStore(new MongoSettings(uri, database, Optional.empty()));
    }

    @Override
    public void close() {
        try (var client = MongoClients.create(uri)) {
            databases.forEach(database -> client.getDatabase(database).drop());
        }
    }
}

package org.kenesh.ledger.mongo;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.kenesh.ledger.LedgerConformance;
import org.kenesh.ledger.LedgerStore;

@DisplayName("A ledger in the server that KENESH_TEST_MONGODB_URI names")
@EnabledIfEnvironmentVariable(named = "KENESH_TEST_MONGODB_URI", matches = ".+")
class AnyServerLedgerIT extends LedgerConformance {

    private final Map<Path, LedgerStore> stores = new ConcurrentHashMap<>();

    @Override
    protected LedgerStore store(Path folder) {
        return stores.computeIfAbsent(
                folder,
                _ -> {
                    var uri = new ConnectionString(System.getenv("KENESH_TEST_MONGODB_URI"));
                    var database = "kenesh-test-" + UUID.randomUUID();
                    return new MongoStore(new MongoSettings(uri, database, Optional.empty()));
                });
    }
}

package org.kenesh.ledger.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.kenesh.ledger.LedgerConformance;
import org.kenesh.ledger.LedgerStore;

@DisplayName("A ledger in a MongoDB server in process")
class MongoLedgerTest extends LedgerConformance {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static String address = "";

    private final Map<Path, LedgerStore> stores = new ConcurrentHashMap<>();

    @BeforeAll
    static void start() {
        address = SERVER.bindAndGetConnectionString();
    }

    @AfterAll
    static void stop() {
        SERVER.shutdownNow();
    }

    @Override
    protected LedgerStore store(Path folder) {
        return stores.computeIfAbsent(
                folder, _ -> MongoStore.at(address + "/l" + java.util.UUID.randomUUID()));
    }
}

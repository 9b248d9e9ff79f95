package org.kenesh.ledger.mongo;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.kenesh.ledger.LedgerConformance;
import org.kenesh.ledger.LedgerStore;

@DisplayName("A ledger in a MongoDB server that was given")
@EnabledIfEnvironmentVariable(
        named = GivenServer.VARIABLE,
        matches = ".+",
        disabledReason = GivenServer.ABSENT)
class GivenServerLedgerIT extends LedgerConformance {

    private static GivenServer server;

    private final Map<Path, LedgerStore> stores = new ConcurrentHashMap<>();

    @BeforeAll
    static void start() {
        server = new GivenServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected LedgerStore store(Path folder) {
        return stores.computeIfAbsent(folder, _ -> server.newStore());
    }
}

package org.kenesh.ledger.mongo;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.kenesh.ledger.LedgerConformance;
import org.kenesh.ledger.LedgerStore;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@DisplayName("A ledger in a MongoDB 8 replica set")
@Testcontainers(disabledWithoutDocker = true)
class ContainerLedgerIT extends LedgerConformance {

    @Container private static final ContainerServer SERVER = new ContainerServer();

    private final Map<Path, LedgerStore> stores = new ConcurrentHashMap<>();

    @Override
    protected LedgerStore store(Path folder) {
        return stores.computeIfAbsent(folder, _ -> SERVER.newStore());
    }
}

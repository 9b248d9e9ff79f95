package org.kenesh.ledger;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A ledger in memory")
class MemoryLedgerTest extends LedgerConformance {

    private final Map<Path, LedgerStore> stores = new ConcurrentHashMap<>();

    @Override
    protected LedgerStore store(Path folder) {
        return stores.computeIfAbsent(folder, f -> new MemoryStore(f.toString(), true));
    }
}

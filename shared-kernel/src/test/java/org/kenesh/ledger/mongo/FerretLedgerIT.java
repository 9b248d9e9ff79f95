package org.kenesh.ledger.mongo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.LedgerConformance;
import org.kenesh.ledger.LedgerStore;

@DisplayName("A ledger in a FerretDB server process")
class FerretLedgerIT extends LedgerConformance {

    @TempDir static Path data;
    private static FerretServer server;

    private final Map<Path, LedgerStore> stores = new ConcurrentHashMap<>();

    /** Few: this server searches tags without an index. */
    static LongStream seeds() {
        return LongStream.range(0, 1);
    }

    @BeforeAll
    static void start() throws IOException {
        server = FerretServer.start(data);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            server.kill();
        }
    }

    @Override
    protected LedgerStore store(Path folder) {
        return stores.computeIfAbsent(
                folder,
                _ -> MongoStore.at(server.uri("l" + UUID.randomUUID().toString().substring(0, 8))));
    }
}

package org.kenesh.ledger.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.mongo.FerretServer;
import org.kenesh.ledger.mongo.MongoStore;

@DisplayName("Axon's own demands on a storage engine over a FerretDB server process")
class AxonSuiteOnFerretIT extends AxonSuiteTest {

    @TempDir static Path data;
    private static @Nullable FerretServer server;

    /** Started here, for the suite asks for its engine before anything else. */
    @Override
    LedgerStore store() {
        try {
            var started = FerretServer.start(data);
            server = started;
            return MongoStore.at(started.uri("axon"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            server.kill();
        }
    }
}

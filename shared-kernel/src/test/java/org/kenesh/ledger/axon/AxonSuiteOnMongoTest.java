package org.kenesh.ledger.axon;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.mongo.MongoStore;

@DisplayName("Axon's own demands on a storage engine over MongoDB")
class AxonSuiteOnMongoTest extends AxonSuiteTest {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final String ADDRESS = SERVER.bindAndGetConnectionString();

    @Override
    LedgerStore store() {
        return MongoStore.at(ADDRESS + "/axon");
    }

    @Override
    @AfterAll
    void close() {
        super.close();
        SERVER.shutdownNow();
    }
}

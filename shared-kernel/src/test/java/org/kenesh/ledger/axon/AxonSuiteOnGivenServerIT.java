package org.kenesh.ledger.axon;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.mongo.GivenServer;

@DisplayName("Axon's own demands on a storage engine over a MongoDB server that was given")
@EnabledIfEnvironmentVariable(
        named = GivenServer.VARIABLE,
        matches = ".+",
        disabledReason = GivenServer.ABSENT)
class AxonSuiteOnGivenServerIT extends AxonSuiteTest {

    private final GivenServer server = new GivenServer();
    private final LedgerStore store = server.newStore();

    @Override
    LedgerStore store() {
        return store;
    }

    @Override
    @AfterAll
    void close() {
        super.close();
        server.close();
    }
}

package org.kenesh.ledger.axon;

import org.junit.jupiter.api.DisplayName;
import org.kenesh.ledger.LedgerStore;
import org.kenesh.ledger.mongo.ContainerServer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@DisplayName("Axon's own demands on a storage engine over a MongoDB 8 replica set")
@Testcontainers(disabledWithoutDocker = true)
class AxonSuiteOnContainerIT extends AxonSuiteTest {

    @Container private static final ContainerServer SERVER = new ContainerServer();

    @Override
    LedgerStore store() {
        return SERVER.newStore();
    }
}

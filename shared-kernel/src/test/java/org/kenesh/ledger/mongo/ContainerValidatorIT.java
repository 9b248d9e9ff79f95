package org.kenesh.ledger.mongo;

import org.junit.jupiter.api.DisplayName;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

@DisplayName("A MongoDB 8 replica set that validates commits")
@Testcontainers(disabledWithoutDocker = true)
class ContainerValidatorIT extends ValidatingServer {

    @Container private static final ContainerServer SERVER = new ContainerServer();

    @Override
    MongoStore newStore() {
        return SERVER.newStore();
    }
}

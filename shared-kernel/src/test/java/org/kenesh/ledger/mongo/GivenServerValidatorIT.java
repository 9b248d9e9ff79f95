package org.kenesh.ledger.mongo;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@DisplayName("A MongoDB server that was given and validates commits")
@EnabledIfEnvironmentVariable(
        named = GivenServer.VARIABLE,
        matches = ".+",
        disabledReason = GivenServer.ABSENT)
class GivenServerValidatorIT extends ValidatingServer {

    private final GivenServer server = new GivenServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Override
    MongoStore newStore() {
        return server.newStore();
    }
}

package org.kenesh.ledger.mongo;

import java.util.UUID;
import org.testcontainers.mongodb.MongoDBContainer;

/** The MongoDB that the ledger is made for, a replica set of one in a container. */
public final class ContainerServer extends MongoDBContainer {

    public ContainerServer() {
        super("mongo:8.0");
        withReplicaSet();
    }

    /** A store without a ledger. */
    public MongoStore newStore() {
        return MongoStore.at(getReplicaSetUrl("l" + UUID.randomUUID()));
    }
}

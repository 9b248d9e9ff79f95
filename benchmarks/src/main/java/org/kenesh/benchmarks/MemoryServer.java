package org.kenesh.benchmarks;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.OutputStream;

/** A process that serves MongoDB's protocol from its memory; it prints where. */
final class MemoryServer {

    private MemoryServer() {}

    static void main() throws IOException {
        var server = new MongoServer(new MemoryBackend());
        System.out.println(server.bindAndGetConnectionString());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.shutdownNow();
    }
}

package org.kenesh.ledger.mongo;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An insert into a FerretDB server process whose outcome the network hides")
class UnknownOutcomeOnFerretIT extends UnknownOutcomeTest {

    @TempDir static Path data;
    private @Nullable FerretServer server;

    @Override
    int startServer() throws IOException {
        var started = FerretServer.start(data);
        server = started;
        return started.port();
    }

    @Override
    void stopServer() throws InterruptedException {
        if (server != null) {
            server.kill();
        }
    }
}

package org.kenesh.ledger.mongo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A server process that speaks MongoDB's protocol and keeps its data in SQLite files. */
public final class FerretServer {

    private static final Path PROGRAM = Path.of("target", "ferretdb").toAbsolutePath();

    private final Path folder;
    private final int port;
    private Process process;

    private FerretServer(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = start();
    }

    /** Starts a server; the calling test is skipped where the program was not built. */
    public static FerretServer start(Path folder) throws IOException {
        assumeTrue(
                Files.isExecutable(PROGRAM),
                PROGRAM + " was not built; ./kenesh check builds it where there is Go 1.26");
        return new FerretServer(folder, freePort());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private Process start() throws IOException {
        var started =
                new ProcessBuilder(PROGRAM.toString(), "127.0.0.1:" + port, folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::answers);
        return started;
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Kills it with SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException {
        process = start();
    }
}

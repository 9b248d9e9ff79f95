package org.kenesh.standalone.production;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** FerretDB in a process of its own: it speaks MongoDB's protocol and keeps its data on disk. */
final class Ferret implements AutoCloseable {

    private static final Path PROGRAM =
            ServiceProcess.ROOT.resolve("shared-kernel/target/ferretdb");

    private final Path data;
    private final int port;
    private Process process;

    private Ferret(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.process = start();
    }

    /** Begins a server; the calling test is skipped where the program was not built. */
    static Ferret begin(Path data) throws IOException {
        assumeTrue(
                Files.isExecutable(PROGRAM),
                PROGRAM + " was not built; ./kenesh check builds it where there is Go 1.26");
        return new Ferret(data, ServiceProcess.freePort());
    }

    private Process start() throws IOException {
        var started =
                new ProcessBuilder(PROGRAM.toString(), "127.0.0.1:" + port, data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
        ServiceProcess.awaitThat("a server that takes connections", this::answers);
        return started;
    }

    private boolean answers() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:%d/council?serverSelectionTimeoutMS=1000".formatted(port);
    }

    /** Kills it with SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void beginAgain() throws IOException {
        process = start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

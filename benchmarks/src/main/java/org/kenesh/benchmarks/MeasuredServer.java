package org.kenesh.benchmarks;

import com.mongodb.ConnectionString;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that speaks MongoDB's protocol: one that is running, or a process that ends with the
 * measurement.
 */
final class MeasuredServer implements Closeable {

    private static final Path FERRETDB = Path.of("shared-kernel", "target", "ferretdb");

    private final String uri;
    private final Closeable process;

    private MeasuredServer(String uri, Closeable process) {
        this.uri = uri;
        this.process = process;
    }

    /**
     * The server that is meant by {@code memory} (mongo-java-server), by {@code ferretdb} (which
     * {@code ./kenesh check} builds, with its data in the folder), or by a URI without database.
     */
    static MeasuredServer named(String name, Path folder) throws IOException {
        return switch (name) {
            case "memory" -> memory();
            case "ferretdb" -> ferretdb(Workload.emptyFolder(folder, "ferretdb"));
            default -> new MeasuredServer(new ConnectionString(name).toString(), () -> {});
        };
    }

    private static MeasuredServer memory() throws IOException {
        var process = JavaProcess.start(MemoryServer.class);
        return new MeasuredServer(process.line(), process);
    }

    private static MeasuredServer ferretdb(Path folder) throws IOException {
        if (!Files.isExecutable(FERRETDB)) {
            throw new IOException(FERRETDB + " is not there; ./kenesh check builds it with Go");
        }
        int port = freePort();
        var process =
                new ProcessBuilder(FERRETDB.toString(), "127.0.0.1:" + port, folder.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(folder.resolve("log").toFile())
                        .start();
        return new MeasuredServer(
                "mongodb://127.0.0.1:" + port, () -> process.destroyForcibly().onExit().join());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** The URI of one of its databases. */
    String uri(String database) {
        int end = uri.indexOf('?') < 0 ? uri.length() : uri.indexOf('?');
        var hosts = uri.substring(0, end).replaceFirst("/$", "");
        return hosts + "/" + database + uri.substring(end);
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}

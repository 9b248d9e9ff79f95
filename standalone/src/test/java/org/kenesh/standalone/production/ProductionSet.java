package org.kenesh.standalone.production;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What runs in production, each in a process of its own: a server with its data on disk, two
 * command services, two query services, and in front of them Caddy where there is one.
 */
final class ProductionSet implements AutoCloseable {

    /** The server among the parts. */
    static final String SERVER = "server";

    private final Path folder;
    private final Ferret server;
    private final SequencedMap<String, ServiceProcess> services = new TreeMap<>();
    private @Nullable Front front;

    private ProductionSet(Path folder, Ferret server) {
        this.folder = folder;
        this.server = server;
    }

    /** Begins everything; the calling test is skipped where there is no server program. */
    static ProductionSet begin(Path folder) throws IOException {
        var server = Ferret.begin(Files.createDirectory(folder.resolve("server")));
        var set = new ProductionSet(folder, server);
        try {
            set.begin();
            return set;
        } catch (IOException | RuntimeException | AssertionError e) {
            set.close();
            throw e;
        }
    }

    private void begin() throws IOException {
        for (var name : List.of("command-1", "command-2", "query-1", "query-2")) {
            services.put(name, begin(name, ServiceProcess.freePort()));
        }
        awaitReady();
        if (Front.isHere()) {
            front = Front.begin(new Composition(), folder, commands(), questions());
        }
    }

    private ServiceProcess begin(String name, int port) throws IOException {
        var jar = name.startsWith("command") ? ServiceProcess.COMMANDS : ServiceProcess.QUESTIONS;
        return ServiceProcess.begin(
                List.of("-jar", jar.toString()),
                folder,
                port,
                Map.of("KENESH_LEDGER", server.uri()));
    }

    /** The parts by name. */
    List<String> parts() {
        var parts = new ArrayList<>(services.keySet());
        parts.add(SERVER);
        return parts;
    }

    /** Kills a part with SIGKILL and begins it again where it was. */
    void killAndBeginAgain(String part) throws IOException, InterruptedException {
        if (part.equals(SERVER)) {
            server.kill();
            server.beginAgain();
            return;
        }
        var service = services.get(part);
        service.kill();
        services.put(part, begin(part, service.port()));
    }

    /** Waits until every part is well again. */
    void awaitReady() {
        services.values().forEach(ServiceProcess::awaitReady);
    }

    List<ServiceProcess> commands() {
        return List.of(services.get("command-1"), services.get("command-2"));
    }

    List<ServiceProcess> questions() {
        return List.of(services.get("query-1"), services.get("query-2"));
    }

    /** Where commands are taken, which stays so when a service is begun again. */
    List<URI> commandDoors() {
        return doors(commands());
    }

    /** Where questions are taken. */
    List<URI> questionDoors() {
        return doors(questions());
    }

    private List<URI> doors(List<ServiceProcess> of) {
        var doors = new ArrayList<URI>();
        of.forEach(service -> doors.add(service.address("")));
        var origin = front;
        if (origin != null) {
            doors.add(origin.origin());
        }
        return doors;
    }

    String ledger() {
        return server.uri();
    }

    @Override
    public void close() {
        var origin = front;
        if (origin != null) {
            origin.close();
        }
        services.values().forEach(ServiceProcess::close);
        server.close();
    }
}

package org.kenesh.standalone.production;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Caddy with the project's own file before services that run here. */
record Front(Process process, URI origin) implements AutoCloseable {

    /** Whether there is a Caddy on this machine. */
    static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "caddy")));
    }

    static Front begin(
            Composition compose,
            Path folder,
            List<ServiceProcess> commands,
            List<ServiceProcess> questions)
            throws IOException {
        int port = ServiceProcess.freePort();
        var variables = compose.variables("front");
        for (var name : new String[] {"KENESH_FRONT_PORT", "KENESH_COMMANDS", "KENESH_QUERIES"}) {
            Composition.at(variables, name);
        }
        variables.put("KENESH_FRONT_ADDRESS", "127.0.0.1");
        variables.put("KENESH_FRONT_PORT", "" + port);
        variables.put("KENESH_COMMANDS", upstreams(commands));
        variables.put("KENESH_QUERIES", upstreams(questions));
        variables.put("XDG_CONFIG_HOME", folder.toString());
        variables.put("XDG_DATA_HOME", folder.toString());
        var file = ServiceProcess.ROOT.resolve("deploy/Caddyfile").toString();
        var builder =
                new ProcessBuilder("caddy", "run", "--adapter", "caddyfile", "--config", file)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("caddy.log").toFile());
        builder.environment().putAll(variables);
        var front = new Front(builder.start(), URI.create("http://127.0.0.1:" + port));
        ServiceProcess.awaitThat("a front that answers", front::answers);
        return front;
    }

    private static String upstreams(List<ServiceProcess> services) {
        return services.stream()
                .map(service -> "127.0.0.1:" + service.port())
                .collect(Collectors.joining(" "));
    }

    private boolean answers() {
        try {
            return ServiceProcess.get(origin.resolve("/openapi.json")).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

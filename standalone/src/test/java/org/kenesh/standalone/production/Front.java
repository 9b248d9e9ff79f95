package org.kenesh.standalone.production;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** Caddy with the project's own file before services that run here. */
record Front(Process process, URI origin) implements AutoCloseable {

    static Front begin(
            Composition compose,
            Path folder,
            ServiceProcess command,
            ServiceProcess one,
            ServiceProcess other)
            throws IOException {
        int port = ServiceProcess.freePort();
        var variables = compose.variables("front");
        for (var name : new String[] {"KENESH_FRONT_PORT", "KENESH_COMMANDS", "KENESH_QUERIES"}) {
            Composition.at(variables, name);
        }
        variables.put("KENESH_FRONT_ADDRESS", "127.0.0.1");
        variables.put("KENESH_FRONT_PORT", "" + port);
        variables.put("KENESH_COMMANDS", "127.0.0.1:" + command.port());
        variables.put(
                "KENESH_QUERIES", "127.0.0.1:%d 127.0.0.1:%d".formatted(one.port(), other.port()));
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

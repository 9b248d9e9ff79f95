package org.kenesh.standalone;

import picocli.CommandLine.Option;

/** Where the services listen. */
final class Addresses {

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {
                "the address to listen at (default: ${DEFAULT-VALUE}).",
                "Whoever reaches it may record anything: keep it on the loopback."
            })
    private String host = "127.0.0.1";

    @Option(
            names = "--query-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "the port for questions (default: ${DEFAULT-VALUE}, 0 for any)")
    private int queryPort = 8080;

    @Option(
            names = "--command-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "the port for commands (default: ${DEFAULT-VALUE}, 0 for any)")
    private int commandPort = 8081;

    String host() {
        return host;
    }

    int queryPort() {
        return queryPort;
    }

    int commandPort() {
        return commandPort;
    }
}

package org.kenesh.standalone;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One of the two services, running. */
record Service(ConfigurableApplicationContext context, URI address) implements AutoCloseable {

    /**
     * What an operator need not read; the environment, such as LOGGING_LEVEL_ROOT=info, overrides
     * it.
     */
    private static final String[] QUIET = {
        "logging.level.root=warn",
        "logging.level.org.springdoc.core.events.SpringDocAppInitializer=error"
    };

    /**
     * Starts a service.
     *
     * @param host the address to listen at
     * @param port the port, 0 for any that is free
     */
    static Service start(SpringApplicationBuilder service, String host, int port) {
        var context =
                service.registerShutdownHook(false)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .properties(QUIET)
                        .run("--server.address=" + host, "--server.port=" + port);
        var server = requireNonNull(((WebServerApplicationContext) context).getWebServer());
        var literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return new Service(context, URI.create("http://" + literal + ":" + server.getPort()));
    }

    /** Ends what is under way, then stops. */
    @Override
    public void close() {
        context.close();
    }
}

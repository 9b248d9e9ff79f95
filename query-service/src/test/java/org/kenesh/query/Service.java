package org.kenesh.query;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.store.Stores;
import org.kenesh.query.history.History;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service of a test, asked over HTTP. */
public final class Service implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    private Service(ConfigurableApplicationContext context) {
        this.context = context;
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        this.base = URI.create("http://127.0.0.1:" + port);
    }

    /** The service over a ledger, when it has caught up. */
    public static Service over(LedgerReader ledger, String... arguments) {
        var service = starting(ledger, arguments);
        long size = ledger.size();
        service.await("/readyz", size);
        return service;
    }

    /** The service over a ledger, as soon as it listens. */
    public static Service starting(LedgerReader ledger, String... arguments) {
        var files = Stores.contentsBeside(Path.of(ledger.name()));
        return of(QueryApplication.over(ledger, files), arguments);
    }

    /** A service as it is configured, as soon as it listens. */
    public static Service of(SpringApplicationBuilder application, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        all.add("--spring.main.register-shutdown-hook=false");
        return new Service(application.run(all.toArray(String[]::new)));
    }

    /** What a GET of a path answers; headers are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The JSON that a GET of a path answers. */
    public JsonNode json(String path, String... headers) {
        return json(get(path, headers));
    }

    /** The bytes that a GET of a path answers. */
    public byte[] bytes(String path, String... headers) throws IOException {
        var request = HttpRequest.newBuilder(base.resolve(path)).headers(headers).build();
        try {
            return http.send(request, BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    /** The JSON of an answer. */
    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The address of a path. */
    public URI address(String path) {
        return base.resolve(path);
    }

    /** What a request is answered with. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(request.uri().toString(), e);
        }
    }

    /** A bean of the service. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private void await(String path, long size) {
        var history = bean(History.class);
        try {
            if (!history.awaitSize(size, Duration.ofSeconds(30))) {
                throw new IllegalStateException("not ready: " + get(path).body());
            }
            while (!history.progress().ready()) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}

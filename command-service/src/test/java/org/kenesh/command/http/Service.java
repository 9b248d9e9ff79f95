package org.kenesh.command.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.kenesh.command.CommandApplication;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.content.FolderContents;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command service on a ledger in a folder, with somebody who calls it. */
final class Service implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ledger ledger;
    private final ConfigurableApplicationContext context;
    private final int port;

    Service(Path folder) {
        ledger = Ledger.open(new SqliteStore(folder.resolve("ledger.db")), InstantSource.system());
        context =
                CommandApplication.over(ledger, new FolderContents(folder.resolve("files")))
                        .run("--server.port=0");
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** An answer, read. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        List<JsonNode> lines() {
            return response.body().lines().<JsonNode>map(JSON::readTree).toList();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String type() {
            return json().get("type").stringValue();
        }
    }

    Answer command(String name, String data, String... headers) {
        return post("/api/commands/" + name, "application/json", data, headers);
    }

    Answer lines(String path, String lines, String... headers) {
        return post(path, "application/x-ndjson", lines, headers);
    }

    Answer post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    long size() {
        return ledger.size();
    }

    int port() {
        return port;
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        context.close();
        ledger.close();
        client.close();
    }
}

package org.kenesh.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gives commands to a command service, many at once. */
final class CommandClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI imports;
    private final URI uploads;

    CommandClient(URI service) {
        this.imports = service.resolve("/api/commands");
        this.uploads = service.resolve("/api/files");
    }

    /**
     * Gives the commands of some lines. Returns the answer to each that was looked at, in their
     * order; those after one that was refused are skipped.
     */
    List<JsonNode> give(List<String> lines) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(imports)
                        .header("Content-Type", "application/x-ndjson")
                        .header("Kenesh-Actor", "import")
                        .POST(BodyPublishers.ofString(String.join("\n", lines) + "\n"))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != OK) {
                throw new Failures.Unreadable(problem(answer));
            }
            return answers(answer.body());
        } catch (IOException e) {
            throw new Failures.Unavailable(
                    "%s went away; repeating the import goes on from there".formatted(imports), e);
        }
    }

    /** Uploads the files that lie in a folder, in the order of their names. */
    void upload(Path folder) throws IOException, InterruptedException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (var file : files) {
            upload(uploading(file), file);
        }
    }

    private HttpRequest uploading(Path file) throws IOException {
        return HttpRequest.newBuilder(uploads)
                .header("Kenesh-Actor", "import")
                .POST(BodyPublishers.ofFile(file))
                .build();
    }

    private void upload(HttpRequest request, Path file) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failures.Unavailable(
                    "%s went away; repeating the import goes on from there".formatted(uploads), e);
        }
        if (answer.statusCode() != OK && answer.statusCode() != CREATED) {
            throw new Failures.Unreadable("%s: %s".formatted(file, problem(answer)));
        }
    }

    /** An answer that is whole ends with a summary. */
    private List<JsonNode> answers(String body) throws IOException {
        var lines = body.lines().map(JSON::readTree).toList();
        if (lines.isEmpty() || !lines.getLast().has("summary")) {
            throw new IOException("the answer was cut off after %d lines".formatted(lines.size()));
        }
        return lines.stream().filter(CommandClient::isAnswer).toList();
    }

    private static boolean isAnswer(JsonNode line) {
        return line.has("position") || line.has("problem");
    }

    private String problem(HttpResponse<String> answer) {
        return "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}

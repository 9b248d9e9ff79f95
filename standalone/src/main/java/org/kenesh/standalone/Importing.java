package org.kenesh.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kenesh.standalone.csv.CsvHistory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One import, batch by batch. Each command has an idempotency key made of its place and content,
 * unless it brings its own: whoever repeats an import gets the first answers again.
 */
final class Importing {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 2_000;
    private static final int KEY_BYTES = 16;
    private static final int UNAVAILABLE = 503;

    private final CommandClient client;
    private final Progress progress;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean answers;
    private final List<String> batch = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();
    private final List<Long> positions = new ArrayList<>();
    private long repeated;
    private boolean refused;

    Importing(
            CommandClient client,
            Progress progress,
            PrintWriter out,
            PrintWriter err,
            boolean answers) {
        this.client = client;
        this.progress = progress;
        this.out = out;
        this.err = err;
        this.answers = answers;
    }

    /** Gives the commands of a file, or of standard input. Returns whether all were granted. */
    boolean lines(Path file) throws IOException, InterruptedException {
        try (var lines = open(file)) {
            long number = 1;
            for (var line = lines.readLine(); line != null && !refused; line = lines.readLine()) {
                if (!line.isBlank()) {
                    give(number, withKey(line, key(number, line)));
                }
                number++;
            }
        } catch (MalformedInputException e) {
            throw new Failures.Unreadable(file + " is not UTF-8 text");
        }
        return end();
    }

    /** Gives the commands that CSV files tell. Returns whether all were granted. */
    boolean csv(CsvHistory history) throws InterruptedException {
        for (int place = 0; place < history.size() && !refused; place++) {
            var sameWhereverRecorded = history.command(place, before -> before);
            if (history.refersTo(place) >= positions.size()) {
                flush();
            }
            if (!refused) {
                var line = history.command(place, positions::get);
                give(place + 1L, withKey(line, key(place, sameWhereverRecorded)));
            }
        }
        return end();
    }

    private static BufferedReader open(Path file) throws IOException {
        return file.toString().equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, UTF_8))
                : Files.newBufferedReader(file);
    }

    private void give(long place, String line) throws InterruptedException {
        batch.add(line);
        places.add(place);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() throws InterruptedException {
        for (var answer : client.give(batch)) {
            take(answer);
        }
        batch.clear();
        places.clear();
        progress.at(positions.size());
    }

    private void take(JsonNode answer) {
        long place = places.get(answer.get("line").intValue() - 1);
        if (answers) {
            out.println(((ObjectNode) answer).put("line", place));
            out.flush();
        }
        var problem = answer.get("problem");
        if (problem == null) {
            positions.add(answer.get("position").longValue());
            repeated += answer.has("repeated") ? 1 : 0;
        } else if (problem.get("status").intValue() == UNAVAILABLE) {
            throw new Failures.Unavailable(
                    "%d commands are recorded; from command %d on: %s Repeat the import later: it goes on from there."
                            .formatted(
                                    positions.size(), place, problem.get("detail").stringValue()),
                    null);
        } else {
            refused = true;
            err.printf(
                    "kenesh: command %d was refused: %s%n",
                    place, problem.get("detail").stringValue());
            problem.path("errors")
                    .forEach(e -> err.println("  at " + e.get("field").stringValue()));
        }
    }

    private boolean end() throws InterruptedException {
        if (!batch.isEmpty() && !refused) {
            flush();
        }
        err.printf(
                "kenesh: %d commands are recorded, %d of them were so before%n",
                positions.size(), repeated);
        err.flush();
        return !refused;
    }

    /** A line that is no JSON object goes as it is: the service says what is wrong with it. */
    private static String withKey(String line, String key) {
        var text = line.strip();
        try {
            if (JSON.readTree(text) instanceof ObjectNode command
                    && !command.isEmpty()
                    && !command.has("idempotencyKey")) {
                return text.substring(0, text.length() - 1)
                        + ",\"idempotencyKey\":\""
                        + key
                        + "\"}";
            }
        } catch (JacksonException e) {
            return line;
        }
        return line;
    }

    private static String key(long place, String line) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((place + ":" + line).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

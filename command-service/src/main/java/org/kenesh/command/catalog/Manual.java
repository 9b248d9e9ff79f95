package org.kenesh.command.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every command is for, with an example. The examples are one history that can be imported.
 */
public final class Manual {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Properties about = new Properties();
    private final List<String> history;
    private final Map<String, JsonNode> examples = new LinkedHashMap<>();

    /** Reads the manual. */
    public Manual() {
        try (var text = resource("about.properties");
                var lines = resource("examples.ndjson")) {
            about.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            history = new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var line : history) {
            var command = JSON.readTree(line);
            examples.putIfAbsent(command.get("command").stringValue(), command.get("data"));
        }
    }

    /** What a command is for, in a sentence. */
    public String about(String command) {
        return Objects.requireNonNull(about.getProperty(command), command);
    }

    /** The data of an example of a command. */
    public JsonNode example(String command) {
        return Objects.requireNonNull(examples.get(command), command);
    }

    /** A history in which every command is given, one a line. */
    public List<String> history() {
        return history;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Manual.class.getResourceAsStream(name), name);
    }
}

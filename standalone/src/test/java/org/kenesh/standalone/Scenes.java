package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command lines of a page, typed against a Kenesh that runs. */
final class Scenes {

    /** The root of the project. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern ADDRESS = Pattern.compile("(Questions|Commands): +(http://\\S+)");
    private static final List<String> TOOLS = List.of("curl", "jq", "sha256sum");

    private final List<Scene> scenes;
    private final Path folder;

    /** A command line, and what it prints. */
    private record Scene(String command, String printed) {}

    private record Ended(int code, String out) {}

    private Scenes(List<Scene> scenes, Path folder) {
        this.scenes = scenes;
        this.folder = folder;
    }

    /** The scenes of a page, to be typed in an empty folder; skipped where a tool is missing. */
    static Scenes of(Path page, Path folder) throws IOException, InterruptedException {
        for (var tool : TOOLS) {
            int code = shell("command -v " + tool, folder).code();
            assumeTrue(code == 0, "skipped: there is no " + tool);
        }
        var scenes = scenes(Files.readString(page));
        assertThat(scenes).hasSizeGreaterThan(5);
        Files.createSymbolicLink(folder.resolve("samples"), ROOT.resolve("samples"));
        return new Scenes(scenes, folder);
    }

    /** Types each and compares what it prints. */
    void play(Process kenesh) throws IOException, InterruptedException {
        var addresses = addresses(kenesh);
        for (var scene : scenes) {
            var command =
                    scene.command()
                            .replace("http://127.0.0.1:8080", addresses.get(0))
                            .replace("http://127.0.0.1:8081", addresses.get(1));
            assertThat(shell(command, folder).out()).as(scene.command()).isEqualTo(scene.printed());
        }
    }

    private static List<String> addresses(Process kenesh) throws IOException {
        var found = new ArrayList<String>();
        var out = kenesh.inputReader();
        while (found.size() < 2) {
            var line = out.readLine();
            assertThat(line).as("a line with an address").isNotNull();
            var matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                found.add(matcher.group(2));
            }
        }
        return found;
    }

    /**
     * The blocks marked as console: lines after {@code $} are typed, also when a backslash
     * continues them.
     */
    private static List<Scene> scenes(String readme) {
        var scenes = new ArrayList<Scene>();
        var command = new StringBuilder();
        var printed = new StringBuilder();
        boolean inside = false;
        boolean typing = false;
        for (var line : readme.lines().toList()) {
            if (line.equals("```console")) {
                inside = true;
            } else if (inside && (line.equals("```") || line.startsWith("$ "))) {
                if (!command.isEmpty()) {
                    scenes.add(new Scene(command.toString(), printed.toString()));
                }
                command.setLength(0);
                printed.setLength(0);
                inside = !line.equals("```");
                typing = inside;
                command.append(inside ? line.substring(2) : "");
            } else if (inside && typing && command.toString().endsWith("\\")) {
                command.append('\n').append(line);
            } else if (inside) {
                typing = false;
                printed.append(line).append('\n');
            }
        }
        return scenes;
    }

    private static Ended shell(String command, Path folder)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder("sh", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }
}

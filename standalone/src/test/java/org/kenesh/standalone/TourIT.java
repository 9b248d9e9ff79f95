package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The tour in the README")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TourIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ADDRESS = Pattern.compile("(Questions|Commands): +(http://\\S+)");
    private static final List<String> TOOLS = List.of("curl", "jq", "sha256sum");

    @TempDir private Path folder;

    /** A command line of the tour, and what it prints. */
    private record Scene(String command, String printed) {}

    @Test
    void prints_what_the_commands_print() throws Exception {
        for (var tool : TOOLS) {
            assumeTrue(shell("command -v " + tool).code() == 0, "skipped: there is no " + tool);
        }
        var scenes = scenes(Files.readString(ROOT.resolve("README.md")));
        assertThat(scenes).hasSizeGreaterThan(5);
        var demo =
                KeneshProcess.begin(
                        folder,
                        "demo",
                        "--query-port",
                        "0",
                        "--command-port",
                        "0",
                        ROOT.resolve("samples/kyrgyzstan").toString());
        try {
            var addresses = addresses(demo);
            for (var scene : scenes) {
                var command =
                        scene.command()
                                .replace("http://127.0.0.1:8080", addresses.get(0))
                                .replace("http://127.0.0.1:8081", addresses.get(1));
                assertThat(shell(command).out()).as(scene.command()).isEqualTo(scene.printed());
            }
        } finally {
            demo.destroy();
            assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static List<String> addresses(Process demo) throws IOException {
        var found = new ArrayList<String>();
        var out = demo.inputReader();
        for (var line = out.readLine(); line != null && found.size() < 2; line = out.readLine()) {
            var matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                found.add(matcher.group(2));
            }
        }
        assertThat(found).as("the addresses that the demo prints").hasSize(2);
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

    private record Ended(int code, String out) {}

    private Ended shell(String command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder("sh", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }
}

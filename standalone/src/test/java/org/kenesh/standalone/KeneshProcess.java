package org.kenesh.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, as a user starts it. */
final class KeneshProcess {

    private static final long PATIENCE_SECONDS = 300;

    private KeneshProcess() {}

    /** What a process left behind. */
    record Ended(int code, String out, String err) {}

    /** A process that was begun. */
    static Process begin(Path folder, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kenesh.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** Runs a process to its end. */
    static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        var process = begin(folder, arguments);
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + String.join(" ", arguments));
        }
        return new Ended(
                process.exitValue(),
                out,
                java.nio.file.Files.readString(folder.resolve("err.txt")));
    }
}

package org.kenesh.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.LedgerLocked;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerVerifier;

@DisplayName("A ledger file and processes")
@Timeout(120)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SqliteProcessIT {

    private static final long SEED = 20260105;

    @TempDir Path folder;

    private final Map<String, Long> acknowledged = new HashMap<>();

    private SqliteStore store() {
        return new SqliteStore(folder.resolve("ledger.db"));
    }

    private Process start(String prefix, List<String> before) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.kenesh.ledger.sqlite.WriterProcess",
                        store().file().toString(),
                        prefix));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private void note(String line) {
        var words = line.split(" ", -1);
        if (words.length == 3 && words[0].equals("acknowledged")) {
            acknowledged.put(words[1], Long.valueOf(words[2]));
        }
    }

    private void everythingAcknowledgedIsThere() {
        assertThat(LedgerVerifier.verify(store(), Optional.empty(), _ -> {}).findings()).isEmpty();
        try (var ledger = Ledger.open(store(), InstantSource.fixed(Events.START))) {
            acknowledged.forEach((id, position) ->
                    assertThat(ledger.transaction(id)).as(id).contains(new Appended(position, 1)));
        }
        assertThat(LedgerVerifier.verify(store(), Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    @Test
    void killing_the_writer_loses_nothing_acknowledged_and_leaves_no_gap() throws Exception {
        var random = new Random(SEED);
        for (int round = 0; round < 4; round++) {
            var process = start("r" + round + "-", List.of());
            try (var output = output(process)) {
                for (int i = 50 + random.nextInt(400); i > 0; i--) {
                    note(output.readLine());
                }
                process.toHandle().destroyForcibly();
                output.lines().forEach(this::note);
            }
            process.waitFor();
            everythingAcknowledgedIsThere();
        }
        assertThat(acknowledged).hasSizeGreaterThan(200);
    }

    @Test
    void a_second_process_cannot_write_but_can_read() throws Exception {
        var process = start("w", List.of());
        try (var output = output(process)) {
            note(output.readLine());
            assertThatThrownBy(() -> Ledger.open(store(), InstantSource.fixed(Events.START)))
                    .isInstanceOf(LedgerLocked.class)
                    .hasMessageContaining(store().file().toString())
                    .hasMessageContaining("pid " + process.pid());
            try (var reader = Ledger.follow(store(), LedgerSettings.STANDARD)) {
                long size = reader.size();
                assertThat(size).isPositive();
                assertThat(reader.awaitSize(size + 20, java.time.Duration.ofSeconds(30))).isTrue();
                assertThat(reader.read(0, 20)).hasSize(20);
            }
            assertThat(LedgerVerifier.verify(store(), Optional.empty(), _ -> {}).findings())
                    .isEmpty();
        } finally {
            process.destroyForcibly().waitFor();
        }
        everythingAcknowledgedIsThere();
    }

    @Test
    void a_file_that_cannot_grow_fails_clearly_and_keeps_what_was_acknowledged() throws Exception {
        // 4000 blocks of 1 KiB: SQLite's own library, which is unpacked first, is smaller.
        var process = start("f", List.of("bash", "-c", "ulimit -f 4000; exec \"$@\"", "limited"));
        var failed = new ArrayList<String>();
        try (var output = output(process)) {
            while (failed.size() < 4) {
                var line = output.readLine();
                assertThat(line).isNotNull();
                note(line);
                if (line.startsWith("failed")) {
                    failed.add(line);
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(failed).allSatisfy(line -> assertThat(line).contains(store().file().toString()));
        everythingAcknowledgedIsThere();
    }
}

package org.kenesh.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerVerifier;
import org.kenesh.ledger.sqlite.SqliteStore;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("An import whose process is killed")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillDuringImportIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROUNDS = Integer.getInteger("kenesh.kill.rounds", 20);
    private static final long SEED = Long.getLong("kenesh.kill.seed", System.nanoTime());
    private static final int COMMANDS_A_ROUND = 20_000;
    private static final int MOST_MILLIS = 1_500;

    /** Each round checks the whole ledger, so it must not grow for ever. */
    private static final int ROUNDS_A_LEDGER = 20;

    private static final int REPEATED = 200;
    private static final String FUNCTION =
            """
            {"command":"define-function","data":{"function":"f","names":{"en":"Function"}},"idempotencyKey":"k0"}
            """;
    @TempDir private Path folder;

    /** Where the command of each number was recorded, as it was answered. */
    private final Map<Long, Long> answered = new HashMap<>();

    @Test
    void loses_nothing_that_was_answered_and_leaves_no_gap() throws Exception {
        var random = new Random(SEED);
        long total = 0;
        System.out.printf("%d rounds, seed %d%n", ROUNDS, SEED);
        for (int round = 0; round < ROUNDS; round++) {
            if (round % ROUNDS_A_LEDGER == 0) {
                total += answered.size();
                answered.clear();
            }
            var data = "ledger-" + round / ROUNDS_A_LEDGER;
            long first = Math.max(0, answered.size() - REPEATED);
            var file = folder.resolve("commands.ndjson");
            writeCommands(file, first);
            killOnce(data, file, first, random);
            check(data, "seed " + SEED + ", round " + round);
        }
        System.out.printf("%d commands were answered before a kill%n", total + answered.size());
    }

    /** Imports until a random moment after the first new answer, then kills. */
    private void killOnce(String data, Path file, long first, Random random) throws Exception {
        var process =
                KeneshProcess.begin(folder, "import", "--answers", "--data", data, file.toString());
        try (var answers = process.inputReader()) {
            readUntilNew(answers, first);
            long end =
                    System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(random.nextInt(MOST_MILLIS));
            var killer = Thread.ofPlatform().start(() -> killAt(process, end));
            for (var line = next(answers); line != null; line = next(answers)) {
                note(line, first);
            }
            killer.join();
        }
        process.waitFor();
    }

    private static void killAt(Process process, long end) {
        try {
            process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private void readUntilNew(BufferedReader answers, long first) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (note(line, first)) {
                return;
            }
        }
        throw new AssertionError("the import ended before it answered anything new");
    }

    private static @Nullable String next(BufferedReader answers) {
        try {
            var line = answers.readLine();
            return line != null && line.endsWith("}") ? line : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Notes where a command was recorded; a repeated answer must name the same position. */
    private boolean note(String line, long first) {
        var answer = JSON.readTree(line);
        long position = answer.get("position").longValue();
        var before = answered.put(first + answer.get("line").longValue() - 1, position);
        assertThat(before == null || before == position).as("%s after %s", line, before).isTrue();
        return before == null;
    }

    private void check(String data, String where) {
        var store = new SqliteStore(folder.resolve(data).resolve("ledger.db"));
        Ledger.open(store, InstantSource.system()).close();
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings())
                .as(where)
                .isEmpty();
        var keys = new ArrayList<String>();
        try (var ledger = Ledger.follow(store, LedgerSettings.STANDARD)) {
            while (keys.size() < ledger.size()) {
                for (var entry : ledger.read(keys.size(), 1_000)) {
                    keys.add(entry.leaf().attribute("causationid").orElseThrow());
                }
            }
        }
        assertThat(keys).as(where).doesNotHaveDuplicates();
        answered.forEach((number, position) ->
                assertThat(keys.get(position.intValue()))
                        .as("%s, command %d", where, number)
                        .isEqualTo("import/k" + number));
    }

    private static void writeCommands(Path file, long first) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (long n = first; n < first + COMMANDS_A_ROUND; n++) {
                out.write(n == 0 ? FUNCTION : task(n));
            }
        }
    }

    private static String task(long n) {
        return """
        {"command":"assign-task","data":{"task":"t%d","title":{"en":"Task %d"},"lead":{"authorizedFor":"f"},\
        "effectiveOn":"2020-01-01"},"idempotencyKey":"k%d"}
        """
                .formatted(n, n, n);
    }
}

package org.kenesh.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerVerifier;

/**
 * Four processes write to one server over a bad network and are killed and restarted at random. How
 * many seconds is told by {@code kenesh.competing.seconds}.
 */
@DisplayName("Processes that write to one ledger over a bad network")
@Timeout(900)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompetingProcessesIT {

    private static final int WRITERS = 4;
    private static final double FAULTS = 0.01;
    private static final long SECONDS = Long.getLong("kenesh.competing.seconds", 12);
    private static final long SEED = Long.getLong("kenesh.competing.seed", 20260105);

    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final List<Thread> readers = new ArrayList<>();

    @Test
    void lose_nothing_acknowledged_and_leave_no_gap_and_break_no_condition() throws Exception {
        var server = new MongoServer(new MemoryBackend());
        var address = server.bind();
        try (var link = new FaultyLink(address.getPort(), FAULTS, SEED)) {
            int kills = compete("mongodb://127.0.0.1:%d/ledger".formatted(link.port()));
            System.out.printf(
                    "seed %d: %d s, %d kills, %d acknowledged, %d conflicts, %d failures told, %s%n",
                    SEED,
                    SECONDS,
                    kills,
                    acknowledged.size(),
                    conflicts.get(),
                    failures.get(),
                    link.faults());
            judge(MongoStore.at("mongodb://127.0.0.1:%d/ledger".formatted(address.getPort())));
        } finally {
            server.shutdownNow();
        }
    }

    private int compete(String uri) throws Exception {
        var random = new Random(SEED);
        var writers = new ArrayList<Process>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(start(uri, "w%d-0-".formatted(i)));
        }
        int kills = 0;
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        while (System.nanoTime() < end) {
            int victim = random.nextInt(WRITERS);
            var process = writers.get(victim);
            // What a writer lives before it is killed; it ends earlier only by mistake.
            assertThat(process.waitFor(Duration.ofMillis(500 + random.nextInt(2500)))).isFalse();
            process.destroyForcibly().waitFor();
            kills++;
            writers.set(victim, start(uri, "w%d-%d-".formatted(victim, kills)));
        }
        for (var writer : writers) {
            writer.destroyForcibly().waitFor();
        }
        for (var reader : readers) {
            reader.join();
        }
        return kills;
    }

    private Process start(String uri, String prefix) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.kenesh.ledger.mongo.NumberingProcess",
                                uri,
                                prefix)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        readers.add(Thread.ofVirtual().start(() -> note(process)));
        return process;
    }

    private void note(Process process) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::note);
        } catch (IOException | java.io.UncheckedIOException e) {
            // Killed in the middle of a line.
        }
    }

    private void note(String line) {
        var words = line.split(" ", -1);
        switch (words[0]) {
            case "acknowledged" -> {
                // A line that a kill cut short says nothing.
                if (words.length == 4 && words[3].equals("whole")) {
                    acknowledged.put(words[1], Long.valueOf(words[2]));
                }
            }
            case "conflict" -> conflicts.incrementAndGet();
            default -> failures.incrementAndGet();
        }
    }

    private void judge(MongoStore store) throws IOException {
        try (var ledger = Ledger.follow(store, LedgerSettings.STANDARD)) {
            long size = ledger.size();
            assertThat(size).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(acknowledged).hasSizeGreaterThan(50);
            var ids = new HashSet<String>();
            var found = new ConcurrentHashMap<String, Long>();
            long number = 0;
            for (var entry : read(ledger, size)) {
                long at = entry.position();
                assertThat(at).isEqualTo(found.size());
                var id = entry.leaf().transaction().orElseThrow();
                assertThat(ids.add(id)).as("%s is there once", id).isTrue();
                found.put(id, at);
                if (entry.leaf().type().equals(NumberingProcess.NUMBERED)) {
                    number++;
                    assertThat(number(entry)).as("decision at %d", at).isEqualTo(number);
                }
            }
            assertThat(number).isPositive();
            acknowledged.forEach((id, at) -> assertThat(found).containsEntry(id, at));
        }
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    private static List<Entry> read(LedgerReader ledger, long size) {
        var entries = new ArrayList<Entry>();
        while (entries.size() < size) {
            var page = ledger.read(entries.size(), 1000);
            assertThat(page).isNotEmpty();
            entries.addAll(page);
        }
        return entries;
    }

    private static long number(Entry entry) {
        return entry.leaf().tags().stream()
                .filter(tag -> tag.key().equals("number"))
                .mapToLong(tag -> Long.parseLong(tag.value()))
                .findFirst()
                .orElseThrow();
    }
}

package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.store.Stores;

/**
 * Every part of what runs in production is killed and begun again at random while callers go on.
 * How many seconds is told by {@code kenesh.production.seconds}.
 */
@DisplayName("Production whose processes are killed at random")
@Timeout(3600)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledAtRandomIT {

    private static final int CALLERS = 6;
    private static final int STEPS = 10;
    private static final long SECONDS = Long.getLong("kenesh.production.seconds", 15);
    private static final long SEED = Long.getLong("kenesh.production.seed", 20260107);

    @TempDir private Path folder;

    private final Acknowledged acknowledged = new Acknowledged();
    private final Random random = new Random(SEED);

    @Test
    void loses_nothing_acknowledged_and_both_query_services_answer_the_same() throws Exception {
        System.out.printf("seed %d, %d s%n", SEED, SECONDS);
        try (var set = ProductionSet.begin(folder)) {
            caller(set, 0).prepare();
            var ended = new AtomicBoolean();
            List<String> killed;
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                try {
                    call(set, callers, ended);
                    killed = kill(set);
                } finally {
                    ended.set(true);
                }
            }
            System.out.printf(
                    "killed %s; %d acknowledged, %d refused, %d requests repeated%n",
                    killed,
                    acknowledged.positions().size(),
                    acknowledged.refused().get(),
                    acknowledged.repeated().get());
            set.awaitReady();
            assertThat(acknowledged.complaints()).isEmpty();
            judge(set);
        }
    }

    private Caller caller(ProductionSet set, int number) {
        return new Caller(
                "caller-" + number,
                set.commandDoors(),
                set.questionDoors(),
                new Random(SEED + number),
                acknowledged);
    }

    private void call(ProductionSet set, ExecutorService callers, AtomicBoolean ended) {
        for (int i = 1; i <= CALLERS; i++) {
            var caller = caller(set, i);
            callers.execute(() -> caller.callUntil(ended::get));
        }
    }

    /** Each part once, then any, each time as soon as callers were answered again. */
    private List<String> kill(ProductionSet set) throws IOException, InterruptedException {
        var parts = set.parts();
        var killed = new ArrayList<String>();
        var once = new ArrayList<>(parts);
        Collections.shuffle(once, random);
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        while (System.nanoTime() < end || !once.isEmpty()) {
            int before = acknowledged.positions().size();
            ServiceProcess.awaitThat(
                    "callers that are answered, after " + killed + acknowledged.complaints(),
                    () -> acknowledged.positions().size() >= before + STEPS);
            assertThat(acknowledged.complaints()).isEmpty();
            LockSupport.parkNanos(random.nextLong(500_000_000));
            var part = once.isEmpty() ? parts.get(random.nextInt(parts.size())) : once.removeLast();
            set.killAndBeginAgain(part);
            killed.add(part);
        }
        return killed;
    }

    private void judge(ProductionSet set) throws Exception {
        var recorded = recorded(set.ledger());
        assertThat(recorded).isEqualTo(acknowledged.positions());
        int size = recorded.size();
        var one = set.questions().getFirst();
        var other = set.questions().getLast();
        var questions = new ArrayList<String>();
        questions.add("/api/ledger/root?size=" + size);
        questions.add("/api/tasks/%s?known=%d".formatted(Caller.TASK, size));
        for (int from = 0; from < size; from += 1000) {
            questions.add("/api/ledger/events?size=1000&from=" + from);
        }
        for (int page = 1; page <= 1 + size / 1000; page++) {
            questions.add("/api/acts?size=1000&page=%d&known=%d".formatted(page, size));
        }
        for (var question : questions) {
            var answer = one.get(question);
            assertThat(answer.statusCode()).as(question).isEqualTo(200);
            assertThat(other.get(question).body()).as(question).isEqualTo(answer.body());
        }
        verify(set.ledger());
    }

    /** What the ledger holds, each once, by its position. */
    private static Map<String, Long> recorded(String place) {
        var recorded = new HashMap<String, Long>();
        try (var ledger = Ledger.follow(Stores.at(place), LedgerSettings.STANDARD)) {
            var entries = ledger.read(0, Math.toIntExact(ledger.size()));
            assertThat(entries).hasSize((int) ledger.size());
            for (var entry : entries) {
                assertThat(entry.position()).isEqualTo(recorded.size());
                assertThat(recorded.put(what(entry), entry.position())).as("%s", entry).isNull();
            }
        }
        return recorded;
    }

    private static String what(Entry entry) {
        var data = entry.leaf().data();
        return switch (entry.leaf().type()) {
            case "org.kenesh.AgencyEstablished" -> "agency";
            case "org.kenesh.TaskAssigned" -> data.get("task").stringValue();
            case "org.kenesh.LegalActRegistered" -> data.get("act").stringValue();
            default -> data.at("/report/en").stringValue();
        };
    }

    private void verify(String ledger) throws IOException, InterruptedException {
        var verifying =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                ServiceProcess.ROOT
                                        .resolve("standalone/target/kenesh.jar")
                                        .toString(),
                                "verify",
                                "--ledger",
                                ledger)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verifying.waitFor()).as(said).isZero();
        assertThat(said).contains("Nothing was changed.");
    }
}

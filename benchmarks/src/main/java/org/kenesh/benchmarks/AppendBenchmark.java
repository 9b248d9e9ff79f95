package org.kenesh.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.sqlite.SQLiteConfig;

/**
 * Durable appends a second at 1, 8 and 32 callers, each waiting for its answer, beside two limits
 * of the same disk in the same run: a loop that writes one leaf and calls fdatasync, and SQLite
 * with 256 rows a commit.
 *
 * <p>Arguments: the folder to write in, seconds a measurement, rounds.
 */
public final class AppendBenchmark {

    private static final String FDATASYNC = "fdatasync loop";
    private static final String RAW_SQLITE = "raw SQLite, 256 rows a commit";
    private static final String TUNED_SQLITE = "the same, without generated keys";

    private final Path folder;
    private final long nanos;

    private AppendBenchmark(Path folder, long seconds) {
        this.folder = folder;
        this.nanos = seconds * 1_000_000_000L;
    }

    static void main(String[] arguments) throws Exception {
        var benchmark = new AppendBenchmark(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        var rates = new LinkedHashMap<String, double[]>();
        benchmark.ledger(8, "warm-up");
        for (int round = 0; round < rounds; round++) {
            put(rates, FDATASYNC, round, rounds, benchmark.fdatasync());
            put(rates, RAW_SQLITE, round, rounds, benchmark.rawSqlite(true));
            put(rates, TUNED_SQLITE, round, rounds, benchmark.rawSqlite(false));
            for (int callers : new int[] {1, 8, 32}) {
                put(
                        rates,
                        "ledger, callers: " + callers,
                        round,
                        rounds,
                        benchmark.ledger(callers, "ledger"));
            }
        }
        report(rates);
    }

    private static void put(
            SequencedMap<String, double[]> rates, String name, int round, int rounds, double rate) {
        rates.computeIfAbsent(name, _ -> new double[rounds])[round] = rate;
    }

    private static void report(SequencedMap<String, double[]> rates) {
        double fdatasync = median(requireNonNull(rates.get(FDATASYNC)));
        double sqlite = median(requireNonNull(rates.get(RAW_SQLITE)));
        System.out.printf(
                "%-32s %10s %12s %12s%n",
                "events/s, median of rounds", "", "/ fdatasync", "/ SQLite");
        rates.forEach((name, rate) ->
                System.out.printf(
                        "%-32s %,10.0f %12.2f %12.2f   rounds %s%n",
                        name,
                        median(rate),
                        median(rate) / fdatasync,
                        median(rate) / sqlite,
                        Arrays.toString(Arrays.stream(rate).mapToLong(Math::round).toArray())));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double fdatasync() throws IOException {
        var file = Workload.emptyFolder(folder, "fdatasync").resolve("leaves.jsonl");
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long start = System.nanoTime();
            long count = 0;
            while (System.nanoTime() - start < nanos) {
                channel.write(ByteBuffer.wrap(Leaf.of(Workload.event(count)).bytes()));
                channel.force(false);
                count++;
            }
            return rate(count, start);
        }
    }

    private double rawSqlite(boolean generatedKeys) throws SQLException {
        var file = Workload.emptyFolder(folder, "sqlite").resolve("raw.db");
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setGetGeneratedKeys(generatedKeys);
        try (var connection = config.createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE leaf(position INTEGER PRIMARY KEY, body BLOB NOT NULL)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("INSERT INTO leaf VALUES (?, ?)")) {
                long start = System.nanoTime();
                long count = 0;
                while (System.nanoTime() - start < nanos) {
                    for (int i = 0; i < 256; i++) {
                        insert.setLong(1, count);
                        insert.setBytes(2, Leaf.of(Workload.event(count++)).bytes());
                        insert.executeUpdate();
                    }
                    connection.commit();
                }
                return rate(count, start);
            }
        }
    }

    private double ledger(int callers, String name) throws InterruptedException {
        var store = new SqliteStore(Workload.emptyFolder(folder, name).resolve("ledger.db"));
        try (var ledger = Ledger.open(store, InstantSource.system())) {
            var numbers = new AtomicLong();
            var appended = new AtomicLong();
            long start = System.nanoTime();
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < callers; i++) {
                threads.add(
                        Thread.ofPlatform().start(() -> call(ledger, numbers, appended, start)));
            }
            for (var thread : threads) {
                thread.join();
            }
            return rate(appended.get(), start);
        }
    }

    private void call(Ledger ledger, AtomicLong numbers, AtomicLong appended, long start) {
        while (System.nanoTime() - start < nanos) {
            var transaction = Workload.transaction(numbers.getAndIncrement(), ledger.size());
            if (ledger.append(transaction).join() instanceof Appended) {
                appended.incrementAndGet();
            }
        }
    }

    private static double rate(long count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}

package org.kenesh.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.InstantSource;
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
        var rates = new Rates();
        benchmark.ledger(8);
        for (int round = 0; round < rounds; round++) {
            rates.add(FDATASYNC, benchmark.fdatasync());
            rates.add(RAW_SQLITE, benchmark.rawSqlite(true));
            rates.add(TUNED_SQLITE, benchmark.rawSqlite(false));
            for (int callers : new int[] {1, 8, 32}) {
                rates.add("ledger, callers: " + callers, benchmark.ledger(callers));
            }
        }
        rates.print(FDATASYNC, RAW_SQLITE);
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

    private double ledger(int callers) throws InterruptedException {
        var store = new SqliteStore(Workload.emptyFolder(folder, "ledger").resolve("ledger.db"));
        try (var ledger = Ledger.open(store, InstantSource.system())) {
            return Callers.rate(ledger, callers, nanos);
        }
    }

    private static double rate(long count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}

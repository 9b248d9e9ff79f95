package org.kenesh.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.Transaction;
import org.kenesh.ledger.sqlite.SqliteStore;

/**
 * Events a second when a whole ledger is read from its file, every hash computed again and every
 * field of the data decoded.
 *
 * <p>Arguments: the folder to write in, the number of events, rounds.
 */
public final class ReplayBenchmark {

    private ReplayBenchmark() {}

    static void main(String[] arguments) throws Exception {
        long events = Long.parseLong(arguments[1]);
        var store = new SqliteStore(Path.of(arguments[0]).resolve("replay-" + events + ".db"));
        if (!Files.exists(store.file())) {
            Files.createDirectories(store.file().getParent());
            fill(store, events);
        }
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            replay(store);
        }
    }

    private static void fill(SqliteStore store, long events) {
        long start = System.nanoTime();
        try (var ledger = Ledger.open(store, InstantSource.system())) {
            var waiting = new ArrayList<CompletableFuture<AppendResult>>();
            for (long i = 0; i < events; i++) {
                var one = Workload.transaction(i, 0);
                waiting.add(
                        ledger.append(
                                new Transaction(one.id(), AppendCondition.NONE, one.leaves())));
                if (waiting.size() == 4000) {
                    waiting.forEach(CompletableFuture::join);
                    waiting.clear();
                }
            }
            waiting.forEach(CompletableFuture::join);
        }
        System.out.printf(
                "filled: %,d events in %.1f s, %,d bytes%n",
                events, (System.nanoTime() - start) / 1e9, store.file().toFile().length());
    }

    private static void replay(SqliteStore store) {
        try (var reader = Ledger.follow(store, LedgerSettings.STANDARD)) {
            long start = System.nanoTime();
            long fields = 0;
            long position = 0;
            for (var page = reader.read(0, 2000);
                    !page.isEmpty();
                    page = reader.read(position, 2000)) {
                for (var entry : page) {
                    fields += entry.leaf().data().size();
                }
                position += page.size();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "replayed: %,d events, %,d fields in %.2f s, %,.0f events/s%n",
                    position, fields, seconds, position / seconds);
        }
    }
}

package org.kenesh.benchmarks;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.store.Stores;

/**
 * How long after it was acknowledged an event is visible in another process that follows the
 * ledger, while events are appended at a steady pace, whether the earlier ones are answered or not.
 *
 * <p>Arguments: the folder to write in; {@code sqlite} or a server, as {@link MeasuredServer#named}
 * says; seconds; events a second. The database of a server is new and stays.
 */
public final class FollowerLagBenchmark {

    private final String place;
    private final int perSecond;
    private final Moments asked;
    private final Moments acknowledged;

    private FollowerLagBenchmark(String place, int seconds, int perSecond) {
        this.place = place;
        this.perSecond = perSecond;
        this.asked = new Moments(seconds * perSecond);
        this.acknowledged = new Moments(seconds * perSecond);
    }

    static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[2]);
        int perSecond = Integer.parseInt(arguments[3]);
        if (arguments[1].equals("sqlite")) {
            var file = Workload.emptyFolder(folder, "lag").resolve("ledger.db");
            new FollowerLagBenchmark(file.toString(), seconds, perSecond).run();
        } else {
            try (var server = MeasuredServer.named(arguments[1], folder)) {
                var uri = server.uri("lag" + ProcessHandle.current().pid());
                new FollowerLagBenchmark(uri, seconds, perSecond).run();
            }
        }
    }

    private void run() throws Exception {
        int events = asked.size();
        try (var ledger = Ledger.open(Stores.at(place), InstantSource.system());
                var follower = JavaProcess.start(FollowerProcess.class, place, "" + events)) {
            follower.line();
            long start = System.nanoTime();
            append(ledger).join();
            double seconds = (System.nanoTime() - start) / 1e9;
            var seen = Moments.read(follower, events);
            System.out.printf("%,d events, %.0f/s%n", events, events / seconds);
            print("acknowledged after being asked", acknowledged.since(asked));
            print("visible after being acknowledged", seen.since(acknowledged));
        }
    }

    /** Completes when every event is acknowledged. */
    private CompletableFuture<?> append(Ledger ledger) {
        CompletableFuture<?> all = CompletableFuture.completedFuture(null);
        long start = System.nanoTime();
        for (int i = 0; i < asked.size(); i++) {
            long due = start + i * 1_000_000_000L / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            asked.reached(i + 1);
            var answer = ledger.append(Workload.transaction(i, ledger.size()));
            all = all.thenCombine(answer.thenAccept(this::acknowledge), (_, _) -> null);
        }
        return all;
    }

    private void acknowledge(Object result) {
        if (!(result instanceof Appended appended)) {
            throw new IllegalStateException("Not appended: " + result);
        }
        acknowledged.reached(appended.first() + appended.count());
    }

    private static void print(String what, long[] micros) {
        System.out.printf(
                "%-34s p50 %7.1f ms, p99 %7.1f ms, max %7.1f ms%n",
                what,
                micros[micros.length / 2] / 1e3,
                micros[micros.length * 99 / 100] / 1e3,
                micros[micros.length - 1] / 1e3);
    }
}

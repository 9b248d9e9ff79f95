package org.kenesh.benchmarks;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Ledger;

/** Threads that append to one ledger for a while, each waiting for its answer. */
final class Callers {

    private final Ledger ledger;
    private final long start = System.nanoTime();
    private final long nanos;
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong appended = new AtomicLong();

    private Callers(Ledger ledger, long nanos) {
        this.ledger = ledger;
        this.nanos = nanos;
    }

    /** Appended events a second. */
    static double rate(Ledger ledger, int callers, long nanos) throws InterruptedException {
        var all = new Callers(ledger, nanos);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < callers; i++) {
            threads.add(Thread.ofPlatform().start(all::call));
        }
        for (var thread : threads) {
            thread.join();
        }
        return all.appended.get() * 1e9 / (System.nanoTime() - all.start);
    }

    private void call() {
        while (System.nanoTime() - start < nanos) {
            var transaction = Workload.transaction(numbers.getAndIncrement(), ledger.size());
            if (ledger.append(transaction).join() instanceof Appended) {
                appended.incrementAndGet();
            }
        }
    }
}

package org.kenesh.operation;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.LongStream;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerObserver;

/** What writing the ledger costs, and what waits to be written. */
public final class WriterMeters implements LedgerObserver {

    private static final Duration[] BUCKETS =
            LongStream.of(1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500, 10_000)
                    .mapToObj(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final Timer appends;
    private final DistributionSummary events;
    private final DistributionSummary transactions;
    private final Counter conflicts;
    private final Counter lostRaces;
    private final Counter failures;

    private WriterMeters(MeterRegistry registry) {
        appends =
                Timer.builder("kenesh.append")
                        .description("How long a commit takes to become durable")
                        .serviceLevelObjectives(BUCKETS)
                        .register(registry);
        events =
                DistributionSummary.builder("kenesh.commit.events")
                        .description("Events in a commit")
                        .register(registry);
        transactions =
                DistributionSummary.builder("kenesh.batch.transactions")
                        .description("Transactions that are judged together")
                        .register(registry);
        conflicts =
                Counter.builder("kenesh.append.conflicts")
                        .description("Transactions whose condition did not hold: decided anew")
                        .register(registry);
        lostRaces =
                Counter.builder("kenesh.append.lost.races")
                        .description("Commits that another writer was ahead of: judged anew")
                        .register(registry);
        failures =
                Counter.builder("kenesh.append.failures")
                        .description("Batches at which the store failed")
                        .register(registry);
    }

    /** Measures the writing of a ledger from now on. */
    public static WriterMeters of(Ledger ledger, MeterRegistry registry) {
        var meters = new WriterMeters(registry);
        Gauge.builder("kenesh.append.waiting", ledger, Ledger::waiting)
                .description("Transactions that wait to be judged")
                .register(registry);
        ledger.observe(meters);
        return meters;
    }

    @Override
    public void committed(int count, long nanos) {
        events.record(count);
        appends.record(nanos, NANOSECONDS);
    }

    @Override
    public void judged(int count, int refused) {
        transactions.record(count);
        conflicts.increment(refused);
    }

    @Override
    public void lostRace() {
        lostRaces.increment();
    }

    @Override
    public void failed() {
        failures.increment();
    }
}

package org.kenesh.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.kenesh.ledger.Absence;
import org.kenesh.ledger.LedgerReader;

/** How large the ledger is, how old its root, and whether its store is there. */
final class LedgerMeters implements MeterBinder {

    private final LedgerReader ledger;
    private final Clock clock;
    private volatile Root newest = new Root(0, Instant.EPOCH);

    /** A size, and when the last event of that size was recorded: since then the root stands. */
    private record Root(long size, Instant at) {}

    LedgerMeters(LedgerReader ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kenesh.ledger.events", ledger, LedgerReader::size)
                .description("Events that are visible to this process")
                .register(registry);
        TimeGauge.builder("kenesh.ledger.root.age", this, TimeUnit.MILLISECONDS, LedgerMeters::age)
                .description("Since when the newest event is recorded; NaN for an empty ledger")
                .register(registry);
        TimeGauge.builder("kenesh.ledger.away", this, TimeUnit.MILLISECONDS, LedgerMeters::away)
                .description("Since when the store cannot be used; 0 while it can")
                .register(registry);
    }

    private double age() {
        long size = ledger.size();
        if (size == 0) {
            return Double.NaN;
        }
        var root = newest;
        if (root.size() != size) {
            root = new Root(size, ledger.recordedAt(size - 1));
            newest = root;
        }
        return Duration.between(root.at(), clock.instant()).toMillis();
    }

    private double away() {
        return ledger.absence().map(Absence::lasting).orElse(Duration.ZERO).toMillis();
    }
}

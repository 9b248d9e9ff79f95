package org.kenesh.query.history;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.kenesh.ledger.Absence;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.Registration;
import org.kenesh.operation.Tolerance;
import org.springframework.stereotype.Component;

/** How far the history is behind the ledger, in events and in time. */
@Component
public final class Lag implements MeterBinder, AutoCloseable {

    private final LedgerReader ledger;
    private final History history;
    private final Registration growth;
    private final Registration progress;
    private boolean behind = true;
    private long since = System.nanoTime();

    Lag(LedgerReader ledger, History history) {
        this.ledger = ledger;
        this.history = history;
        this.growth = ledger.onGrowth(_ -> compare());
        this.progress = history.onGrowth(_ -> compare());
        compare();
    }

    private synchronized void compare() {
        boolean now = events() > 0 || !history.progress().ready();
        if (now && !behind) {
            since = System.nanoTime();
        }
        behind = now;
    }

    /** How many events of the ledger the history does not hold, as far as the ledger is known. */
    public long events() {
        return Math.max(0, ledger.size() - history.size());
    }

    /**
     * For how long the history has not been all that the ledger holds, or may not have been because
     * the store is away; zero when it is.
     */
    public Duration lasting() {
        var away = ledger.absence().map(Absence::lasting).orElse(Duration.ZERO);
        synchronized (this) {
            var late = behind ? Duration.ofNanos(System.nanoTime() - since) : Duration.ZERO;
            return late.compareTo(away) > 0 ? late : away;
        }
    }

    /** Whether the store has been away for so long that the ledger may say more than is known. */
    public boolean blind() {
        return Tolerance.isExceeded(ledger.absence());
    }

    /** Whether the history is behind for longer than a moment. */
    boolean tooLong() {
        return Tolerance.isExceeded(lasting());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("kenesh.history.events", history, History::size)
                .description("Events that answers take in")
                .register(registry);
        Gauge.builder("kenesh.history.lag.events", this, Lag::events)
                .description("Events that the ledger holds and answers do not take in yet")
                .register(registry);
        TimeGauge.builder(
                        "kenesh.history.lag",
                        this,
                        TimeUnit.MILLISECONDS,
                        lag -> lag.lasting().toMillis())
                .description("Since when the history is behind, or the store is away")
                .register(registry);
    }

    @Override
    public void close() {
        growth.close();
        progress.close();
    }
}

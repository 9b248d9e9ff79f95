package org.kenesh.operation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.SmartLifecycle;

/**
 * What a service opens at its start. A store that is away is waited for, with growing pauses and an
 * {@link Anteroom} that says so, as waiting mends that; whatever else is met ends the start.
 */
public final class Opening implements SmartLifecycle, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 2000;

    private final ServerProperties server;
    private final String problem;
    private volatile @Nullable Anteroom anteroom;

    /**
     * @param server where the service will listen
     * @param problem the type of problem that its callers get until then
     */
    public Opening(ServerProperties server, String problem) {
        this.server = server;
        this.problem = problem;
    }

    /**
     * Opens something, as soon as its store is there. It is tried on a thread of its own: so the
     * one that starts the service can be told to give up at any time.
     */
    public <T> T of(Supplier<T> what) {
        var trying = new FutureTask<T>(() -> tryUntilThere(what));
        var thread = Thread.ofVirtual().name("kenesh-opening").start(trying);
        try {
            return trying.get();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("The service was asked to end before it was there", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException met ? met : new IllegalStateException(e);
        }
    }

    private <T> T tryUntilThere(Supplier<T> what) throws InterruptedException {
        long start = System.nanoTime();
        for (int attempt = 0; ; attempt++) {
            try {
                var opened = what.get();
                if (attempt > 0) {
                    var waited = Duration.ofNanos(System.nanoTime() - start);
                    LOG.info("The ledger is there after {} seconds", waited.toSeconds());
                }
                return opened;
            } catch (RuntimeException e) {
                receive(away(e).orElseThrow(() -> e));
            }
            Thread.sleep(Math.min(SHORTEST_MILLIS << Math.min(attempt, 10), LONGEST_MILLIS));
        }
    }

    private static Optional<StoreUnavailable> away(Throwable met) {
        for (var cause = met; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailable away) {
                return Optional.of(away);
            }
        }
        return Optional.empty();
    }

    private synchronized void receive(StoreUnavailable away) {
        var why = "" + requireNonNull(away.getMessage());
        var open = anteroom;
        if (open == null) {
            LOG.warn("The start waits for the ledger, which is tried again and again: {}", why);
            anteroom = Anteroom.open(server, problem, why);
        } else {
            open.tell(why);
        }
    }

    @Override
    public synchronized void close() {
        var open = anteroom;
        anteroom = null;
        if (open != null) {
            open.close();
        }
    }

    /** Before the service itself begins to listen. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    @Override
    public void start() {
        close();
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public boolean isRunning() {
        return false;
    }
}

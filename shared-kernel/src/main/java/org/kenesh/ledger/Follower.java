package org.kenesh.ledger;

import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Extends a history by what another process writes: asks the store again after 5 to 50
 * milliseconds.
 */
final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long SHORTEST_NANOS = 5_000_000;
    private static final long LONGEST_NANOS = 50_000_000;

    private final History history;
    private final Thread thread;
    private volatile boolean closed;

    Follower(History history) {
        this.history = history;
        this.thread = new Thread(this::run, "ledger-follower");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        long pause = SHORTEST_NANOS;
        while (!closed) {
            pause = follow() ? SHORTEST_NANOS : Math.min(pause * 2, LONGEST_NANOS);
            LockSupport.parkNanos(pause);
        }
    }

    private boolean follow() {
        try {
            boolean grown = history.catchUp();
            if (!grown) {
                history.requireWhole();
            }
            history.back();
            return grown;
        } catch (LedgerException.LedgerDamaged e) {
            LOG.error("{}: stopped following at {}", history.name(), history.size(), e);
            history.damaged(e);
            closed = true;
        } catch (LedgerException e) {
            if (history.absence().isEmpty()) {
                LOG.warn("{}: cannot be read now", history.name(), e);
            }
            history.away(e);
        }
        return false;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

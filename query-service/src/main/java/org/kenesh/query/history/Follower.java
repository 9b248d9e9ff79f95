package org.kenesh.query.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Recorded;
import org.kenesh.event.stored.StoredEventReader;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.tree.Frontier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds a history from a ledger and follows it. One thread reads and compares every leaf with its
 * hash; another one compares the tree with its root, decodes and adds. What does not agree stops
 * both, with the evidence; a ledger that is away for a while does not.
 */
public final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int PAGE = 4096;
    private static final int PAGES_AHEAD = 4;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final LedgerReader ledger;
    private final History history;
    private final BlockingQueue<Page> pages = new ArrayBlockingQueue<>(PAGES_AHEAD);
    private Frontier tree = Frontier.EMPTY;
    private final StoredEventReader events = new StoredEventReader();
    private final Thread reading = new Thread(this::readAll, "history-reading");
    private final Thread adding = new Thread(this::addAll, "history-adding");

    /**
     * Events as they were read; each leaf agrees with its stored hash.
     *
     * @param target how many events the ledger held when they were read
     * @param evidence why nothing comes after it; null while the ledger is sound
     */
    private record Page(List<Entry> entries, long target, @Nullable String evidence) {}

    private Follower(LedgerReader ledger, History history) {
        this.ledger = ledger;
        this.history = history;
    }

    /** Starts to follow. */
    public static Follower start(LedgerReader ledger, History history) {
        var follower = new Follower(ledger, history);
        follower.reading.setDaemon(true);
        follower.adding.setDaemon(true);
        follower.reading.start();
        follower.adding.start();
        return follower;
    }

    @Override
    public void close() {
        reading.interrupt();
        adding.interrupt();
    }

    private void readAll() {
        long at = 0;
        try {
            pages.put(new Page(List.of(), ledger.size(), null));
            while (true) {
                try {
                    ledger.awaitSize(at + 1, POLL);
                    at = readTo(ledger.size(), at);
                } catch (LedgerDamaged e) {
                    pages.put(new Page(List.of(), at, "" + e.getMessage()));
                    return;
                } catch (LedgerException e) {
                    LOG.warn("The ledger {} cannot be read now: {}", ledger.name(), e.getMessage());
                    Thread.sleep(POLL);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long readTo(long target, long from) throws InterruptedException {
        long at = from;
        while (at < target) {
            var entries = ledger.read(at, (int) Math.min(PAGE, target - at));
            at += entries.size();
            pages.put(new Page(entries, target, null));
        }
        return at;
    }

    private void addAll() {
        var waiting = new ArrayList<Recorded>();
        try {
            while (true) {
                var page = pages.take();
                if (page.evidence() != null) {
                    throw new LedgerDamaged(page.evidence());
                }
                for (var entry : page.entries()) {
                    waiting.add(verified(entry));
                }
                boolean last = tree.size() == page.target();
                if (last) {
                    verifyRoot();
                }
                var before = history.progress();
                if (last || !before.ready()) {
                    history.extend(waiting);
                    waiting.clear();
                    boolean ready = last || before.ready();
                    history.progress(new Progress(tree.size(), page.target(), ready, null));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (LedgerDamaged e) {
            stop("" + e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("An event of the ledger {} cannot be added", ledger.name(), e);
            stop("an event after position %d: %s".formatted(history.size(), e));
        }
    }

    private Recorded verified(Entry entry) {
        if (entry.position() != tree.size()) {
            throw new LedgerDamaged(
                    "The event at position %d is at position %d"
                            .formatted(tree.size(), entry.position()));
        }
        tree = tree.plus(entry.leaf().hash());
        try {
            return events.read(entry);
        } catch (Unreadable e) {
            throw new LedgerDamaged(
                    "The event at position %d cannot be read: %s"
                            .formatted(entry.position(), e.getMessage()));
        }
    }

    private void verifyRoot() {
        var root = ledger.rootAt(tree.size());
        if (!tree.root().equals(root)) {
            throw new LedgerDamaged(
                    "The root over %d events is %s by the leaves and %s by the record"
                            .formatted(tree.size(), tree.root(), root));
        }
    }

    private void stop(String evidence) {
        reading.interrupt();
        var before = history.progress();
        LOG.error("The ledger {} is not sound: {}", ledger.name(), evidence);
        history.progress(new Progress(before.position(), before.ledger(), false, evidence));
    }
}

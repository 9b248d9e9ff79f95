package org.kenesh.query.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Actor;
import org.kenesh.event.Recorded;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.tree.Frontier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds a history from a ledger and follows it. One thread reads, compares every leaf with its
 * hash and the tree with its root; another one decodes and adds. What does not agree stops both,
 * with the evidence; a ledger that is away for a while does not.
 */
public final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int PAGE = 4096;
    private static final int PAGES_AHEAD = 4;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final LedgerReader ledger;
    private final History history;
    private final BlockingQueue<Page> pages = new ArrayBlockingQueue<>(PAGES_AHEAD);
    private final Map<Actor, Actor> actors = new HashMap<>();
    private final Thread reading = new Thread(this::readAll, "history-reading");
    private final Thread adding = new Thread(this::addAll, "history-adding");

    /**
     * Verified events.
     *
     * @param target how many events the ledger held when they were read
     * @param last whether the page ends there, so at the end of a commit
     * @param evidence why nothing comes after it; null while the ledger is sound
     */
    private record Page(
            List<Entry> entries, long target, boolean last, @Nullable String evidence) {}

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
        var tree = Frontier.EMPTY;
        try {
            pages.put(new Page(List.of(), ledger.size(), ledger.size() == 0, null));
            while (true) {
                try {
                    ledger.awaitSize(tree.size() + 1, POLL);
                    tree = readTo(ledger.size(), tree);
                } catch (LedgerDamaged e) {
                    pages.put(new Page(List.of(), tree.size(), false, e.getMessage()));
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

    private Frontier readTo(long target, Frontier from) throws InterruptedException {
        var tree = from;
        while (tree.size() < target) {
            int most = (int) Math.min(PAGE, target - tree.size());
            var entries = ledger.read(tree.size(), most);
            for (var entry : entries) {
                if (entry.position() != tree.size()) {
                    throw new LedgerDamaged(
                            "The event at position %d is at position %d"
                                    .formatted(tree.size(), entry.position()));
                }
                tree = tree.plus(entry.leaf().hash());
            }
            boolean last = tree.size() == target;
            if (last && !tree.root().equals(ledger.rootAt(target))) {
                throw new LedgerDamaged(
                        "The root over %d events is %s by the leaves and %s by the record"
                                .formatted(target, tree.root(), ledger.rootAt(target)));
            }
            pages.put(new Page(entries, target, last, null));
        }
        return tree;
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
                    waiting.add(decode(entry));
                }
                var before = history.progress();
                if (page.last() || !before.ready()) {
                    history.extend(waiting);
                    long size = before.position() + waiting.size();
                    boolean ready = before.ready() || page.last();
                    waiting.clear();
                    history.progress(new Progress(size, page.target(), ready, null));
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

    private void stop(String evidence) {
        reading.interrupt();
        var before = history.progress();
        LOG.error("The ledger {} is not sound: {}", ledger.name(), evidence);
        history.progress(new Progress(before.position(), before.ledger(), false, evidence));
    }

    private Recorded decode(Entry entry) {
        try {
            var recorded = StoredEvents.decode(entry);
            var actor = recorded.actor();
            return new Recorded(
                    recorded.position(),
                    recorded.at(),
                    actor == null ? null : actors.computeIfAbsent(actor, same -> same),
                    null,
                    recorded.event());
        } catch (Unreadable e) {
            throw new LedgerDamaged(
                    "The event at position %d cannot be read: %s"
                            .formatted(entry.position(), e.getMessage()));
        }
    }
}

package org.kenesh.ledger;

import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges transactions and writes what is accepted as one commit, whatever the store does meanwhile;
 * for one thread at a time.
 */
final class Committer {

    private static final Logger LOG = LoggerFactory.getLogger(Committer.class);

    private static final long LONGEST_MILLIS = 50;

    /** How long what a commit told about the end of a shared store is taken for new. */
    private static final long NEWS_NANOS = 5_000_000;

    /** How long a ledger is written without a look at whether all of it is still there. */
    private static final long UNSEEN_NANOS = 5_000_000_000L;

    /** A look that takes long is taken more seldom, so that it costs at most a part in so many. */
    private static final long SHARE = 20;

    private final LedgerStore store;
    private final History history;
    private final LedgerSettings settings;
    private final ClockWatch clock = new ClockWatch();
    private Tail tail;
    private LedgerStore.@Nullable Writer writer;
    private long indexedTo;
    private boolean loaded;
    private long told = System.nanoTime();
    private long lookAt = told;
    private volatile long commitNanos;
    private volatile boolean away;
    private volatile LedgerObserver observer = LedgerObserver.NONE;

    Committer(
            LedgerStore store,
            LedgerStore.Writer writer,
            History history,
            LedgerSettings settings) {
        this.store = store;
        this.writer = writer;
        this.history = history;
        this.settings = settings;
        this.tail = new Tail(0, settings.segment());
    }

    /** Reads the end of the ledger and indexes what a crash left unindexed. */
    void start() {
        load();
        index(openWriter());
    }

    void observe(LedgerObserver told) {
        observer = told;
    }

    /** How long the last commit took; for any thread. */
    long commitNanos() {
        return commitNanos;
    }

    /** Whether the store is to be opened again; for any thread. */
    boolean isAway() {
        return away;
    }

    /** Answers every transaction, when what was accepted is durable. */
    void commit(Batch batch) {
        try {
            var open = openWriter();
            batch.judge(tail, false);
            for (int lost = 0; !batch.accepted().isEmpty() && !write(open, batch); lost++) {
                giveWay(lost);
                batch.judge(tail, true);
            }
            observer.judged(batch.size(), batch.conflicts());
            batch.complete();
            index(open);
        } catch (RuntimeException e) {
            poison(e, batch);
        }
    }

    /**
     * Writes what was accepted; false when another writer was first and everything must be judged
     * again.
     */
    private boolean write(LedgerStore.Writer open, Batch batch) {
        var view = history.view();
        var commit = Commit.of(view.frontier(), view.at(), batch.accepted());
        watchClock(batch.accepted().getLast().micros(), view.at());
        long start = System.nanoTime();
        if (!open.append(commit)) {
            observer.lostRace();
            batch.forgetJudgement();
            catchUp();
            return false;
        }
        told = System.nanoTime();
        commitNanos = told - start;
        observer.committed(batch.accepted().size(), commitNanos);
        history.back();
        history.show(new History.View(tail.segments(), commit.frontier(), commit.at()));
        return true;
    }

    private void watchClock(long micros, long recorded) {
        var warning = clock.see(micros, recorded);
        if (warning != null) {
            LOG.warn("{}: {}", history.name(), warning);
        }
    }

    /** Lets other writers finish: the longer, the more often they were first. */
    private static void giveWay(int lost) {
        long atMost = Math.min(lost, LONGEST_MILLIS) * 1_000_000;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1 + atMost));
    }

    /**
     * Reads what others wrote to a shared store, and opens one that was away; true when there was
     * something. While commits succeed, each tells that nothing was before it, and the store is
     * asked only now and then whether all is still there that was.
     *
     * @param idle whether nothing waits to be written: then what others wrote is news soon
     */
    boolean ask(boolean idle) {
        long now = System.nanoTime();
        boolean news = idle && (away || now - told >= NEWS_NANOS);
        if (!news && now - lookAt < 0) {
            return false;
        }
        long before = history.size();
        try {
            if (writer == null) {
                openWriter();
            } else {
                catchUp();
                if (!history.isWhole()) {
                    closeWriter();
                    openWriter();
                }
            }
            history.back();
        } catch (LedgerDamaged e) {
            closeWriter();
            history.damaged(e);
            warn(e);
        } catch (RuntimeException e) {
            warn(e);
        }
        told = System.nanoTime();
        lookAt = told + Math.max(UNSEEN_NANOS, SHARE * (told - now));
        return history.size() > before;
    }

    private void warn(RuntimeException failure) {
        if (history.absence().isEmpty()) {
            LOG.warn("{}: cannot be followed now", history.name(), failure);
        }
        history.away(failure);
    }

    private LedgerStore.Writer openWriter() {
        var open = writer;
        if (open == null) {
            open = store.openWriter();
            reload(open);
            writer = open;
            away = false;
        }
        return open;
    }

    /** A writer is not used before the ledger was reread: what failed is remembered until then. */
    private void reload(LedgerStore.Writer open) {
        try {
            load();
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private void load() {
        if (store.isShared() && loaded) {
            tail.cut(history.size());
            history.resume();
        } else {
            loaded = true;
            indexedTo = history.load();
        }
        tail = new Tail(history.view().segments(), settings.segment());
    }

    /** Reads what others wrote instead of what was judged here. */
    private void catchUp() {
        tail.cut(history.size());
        history.catchUpWholly();
        tail = new Tail(history.view().segments(), settings.segment());
    }

    /** Indexes the segments that are full; everything at or after them is searched in memory. */
    private void index(LedgerStore.Writer open) {
        for (var segment : tail.segments()) {
            if (segment.isFull()) {
                index(open, segment);
            }
        }
        tail.forget(settings.segments(), indexedTo);
    }

    private void index(LedgerStore.Writer open, Segment segment) {
        if (segment.end() > indexedTo) {
            open.index(segment.end(), segment.positions(), new TreeMap<>(segment.transactions()));
            indexedTo = segment.end();
        }
    }

    /**
     * After a failure the writer is not used again. A new one is opened and the ledger reread,
     * which also tells whether the commit became durable before the failure. An interruption of the
     * thread, which may be the failure, waits for its end.
     */
    private void poison(RuntimeException failure, Batch batch) {
        boolean interrupted = Thread.interrupted();
        LOG.error("{}: the writer failed and is reopened", history.name(), failure);
        observer.failed();
        history.away(failure);
        long first = history.size();
        try {
            closeWriter();
            openWriter();
            history.back();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        if (landed(first, batch)) {
            batch.complete();
        } else {
            batch.fail(unavailable(failure));
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** True when the commit at this position, which failed, is in the ledger nevertheless. */
    private boolean landed(long first, Batch batch) {
        var accepted = batch.accepted();
        if (writer == null || accepted.isEmpty() || history.size() < first + accepted.size()) {
            return false;
        }
        return history.read(first, accepted.size()).stream()
                .map(Entry::leaf)
                .toList()
                .equals(accepted);
    }

    private LedgerException unavailable(RuntimeException failure) {
        return switch (failure) {
            case LedgerDamaged damaged -> damaged;
            case StoreUnavailable unavailable -> unavailable;
            default ->
                    new StoreUnavailable(
                            history.name() + " cannot be written: " + failure.getMessage(),
                            failure);
        };
    }

    /** Indexes the rest, so that the next start need not. */
    void finish() {
        try {
            var open = writer;
            if (open != null) {
                tail.cut(history.size());
                tail.segments().forEach(segment -> index(open, segment));
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "{}: the index is completed at the next start: {}",
                    history.name(),
                    e.getMessage());
        }
    }

    void closeWriter() {
        var open = writer;
        writer = null;
        away = true;
        if (open != null) {
            open.close();
        }
    }
}

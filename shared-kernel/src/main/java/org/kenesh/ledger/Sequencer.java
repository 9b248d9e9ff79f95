package org.kenesh.ledger;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.LedgerClosed;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.QueueFull;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that orders transactions, judges their conditions and commits them in groups. */
final class Sequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    private static final long SHORTEST_MILLIS = 5;
    private static final long LONGEST_MILLIS = 50;
    private static final long LONGEST_AWAY_MILLIS = 1000;
    private static final long LONGEST_LINGER_NANOS = 100_000;

    private final LedgerStore store;
    private final History history;
    private final LedgerSettings settings;
    private final BlockingQueue<Waiting> queue;
    private final Thread thread;
    private final Batch batch;
    private final ClockWatch clock;
    private final Waiting stop =
            new Waiting(new Transaction("stop", AppendCondition.NONE, List.of()), List.of());
    private Tail tail;
    private LedgerStore.@Nullable Writer writer;
    private long indexedTo;
    private long commitNanos;
    private int expected;
    private boolean loaded;
    private volatile LedgerObserver observer = LedgerObserver.NONE;
    private volatile boolean closed;
    private volatile boolean finished;

    Sequencer(
            LedgerStore store,
            LedgerStore.Writer writer,
            History history,
            LedgerSettings settings) {
        this.store = store;
        this.writer = writer;
        this.history = history;
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        this.batch = new Batch(history, settings);
        this.clock = new ClockWatch();
        this.tail = new Tail(0, settings.segment());
        this.thread = new Thread(this::run, "ledger-sequencer");
        thread.setDaemon(true);
    }

    /**
     * Reads the end of the ledger, indexes what a crash left unindexed and begins to take
     * transactions.
     */
    void start() {
        load();
        index(openWriter());
        thread.start();
    }

    CompletableFuture<AppendResult> submit(Transaction transaction, List<List<String>> terms) {
        var waiting = new Waiting(transaction, terms);
        if (closed) {
            waiting.future.completeExceptionally(new LedgerClosed(history.name()));
        } else if (!queue.offer(waiting)) {
            waiting.future.completeExceptionally(new QueueFull(settings.queue()));
        } else if (finished && queue.remove(waiting)) {
            waiting.future.completeExceptionally(new LedgerClosed(history.name()));
        }
        return waiting.future;
    }

    void observe(LedgerObserver told) {
        observer = told;
    }

    int waiting() {
        return queue.size();
    }

    private void run() {
        try {
            boolean more;
            do {
                more = drain();
                if (!batch.isEmpty()) {
                    process();
                }
            } while (more);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            shutDown();
        }
    }

    /** Takes what waits, up to the limits of a commit; false when nothing will follow. */
    private boolean drain() throws InterruptedException {
        batch.clear();
        var next = take();
        gather();
        while (next != null && next != stop) {
            batch.add(next);
            next = batch.hasRoomFor(queue.peek()) ? queue.poll() : null;
        }
        return next != stop;
    }

    /**
     * Takes the next transaction; until it comes, what others write to a shared store is read, and
     * a store that was away is tried again.
     */
    private Waiting take() throws InterruptedException {
        var soon = linger();
        if (soon != null) {
            return soon;
        }
        long pause = SHORTEST_MILLIS;
        while (store.isShared() || writer == null) {
            var next = queue.poll(pause, TimeUnit.MILLISECONDS);
            if (next != null) {
                return next;
            }
            long longest = writer == null ? LONGEST_AWAY_MILLIS : LONGEST_MILLIS;
            pause = follow() ? SHORTEST_MILLIS : Math.min(2 * pause, longest);
        }
        return queue.take();
    }

    /**
     * Who was just answered often asks again at once: to look out for it for a moment, short beside
     * a commit, takes less than to be woken.
     */
    @SuppressWarnings("ThreadPriorityCheck") // Only speed rests on the yielding.
    private @Nullable Waiting linger() {
        long patience = System.nanoTime() + Math.min(commitNanos / 4, LONGEST_LINGER_NANOS);
        var next = queue.poll();
        while (next == null && System.nanoTime() < patience) {
            Thread.yield();
            next = queue.poll();
        }
        return next;
    }

    private boolean follow() {
        try {
            long before = history.size();
            if (writer == null) {
                openWriter();
            } else {
                catchUp();
                if (history.size() == before && !history.isWhole()) {
                    closeWriter();
                    openWriter();
                }
            }
            history.back();
            return history.size() > before;
        } catch (LedgerDamaged e) {
            closeWriter();
            history.damaged(e);
            warn(e);
        } catch (RuntimeException e) {
            warn(e);
        }
        return false;
    }

    private void warn(RuntimeException failure) {
        if (history.absence().isEmpty()) {
            LOG.warn("{}: cannot be followed now", history.name(), failure);
        }
        history.away(failure);
    }

    /**
     * Callers that wait for each answer come back together: giving them a moment, short beside a
     * commit, puts them into one commit instead of a small one and a large one. The processor is
     * left to them meanwhile; a pause of so few microseconds is not to be had.
     */
    @SuppressWarnings("ThreadPriorityCheck") // Only speed rests on the yielding.
    private void gather() {
        long patience = System.nanoTime() + commitNanos / 4;
        while (queue.size() + 1 < expected && System.nanoTime() < patience) {
            Thread.yield();
        }
    }

    private void process() {
        expected = batch.size();
        try {
            var open = openWriter();
            batch.judge(tail, false);
            for (int lost = 0; !batch.accepted().isEmpty() && !commit(open); lost++) {
                giveWay(lost);
                batch.judge(tail, true);
            }
            observer.judged(batch.size(), batch.conflicts());
            batch.complete();
            index(open);
        } catch (RuntimeException e) {
            poison(e);
        }
    }

    private LedgerStore.Writer openWriter() {
        var open = writer;
        if (open == null) {
            open = store.openWriter();
            reload(open);
            writer = open;
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

    /** Lets other writers finish: the longer, the more often they were first. */
    private static void giveWay(int lost) {
        long atMost = Math.min(lost, LONGEST_MILLIS) * 1_000_000;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1 + atMost));
    }

    /** Reads what others wrote instead of what was judged here. */
    private void catchUp() {
        tail.cut(history.size());
        history.catchUpWholly();
        tail = new Tail(history.view().segments(), settings.segment());
    }

    private void load() {
        if (store.isShared() && loaded) {
            tail.cut(history.size());
            history.resume();
            tail = new Tail(history.view().segments(), settings.segment());
            return;
        }
        loaded = true;
        indexedTo = history.load();
        tail = new Tail(history.view().segments(), settings.segment());
    }

    /**
     * Writes what was accepted; false when another writer was first and everything must be judged
     * again.
     */
    private boolean commit(LedgerStore.Writer open) {
        var view = history.view();
        var commit = Commit.of(view.frontier(), view.at(), batch.accepted());
        watchClock(view.at());
        long start = System.nanoTime();
        if (!open.append(commit)) {
            observer.lostRace();
            batch.forgetJudgement();
            catchUp();
            return false;
        }
        commitNanos = System.nanoTime() - start;
        observer.committed(batch.accepted().size(), commitNanos);
        history.back();
        history.show(new History.View(tail.segments(), commit.frontier(), commit.at()));
        return true;
    }

    private void watchClock(long recorded) {
        var warning = clock.see(batch.accepted().getLast().micros(), recorded);
        if (warning != null) {
            LOG.warn("{}: {}", history.name(), warning);
        }
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
     * which also tells whether the commit became durable before the failure.
     */
    private void poison(RuntimeException failure) {
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
        if (landed(first)) {
            batch.complete();
        } else {
            batch.fail(unavailable(failure));
        }
    }

    /** True when the commit at this position, which failed, is in the ledger nevertheless. */
    private boolean landed(long first) {
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

    private void closeWriter() {
        var open = writer;
        writer = null;
        if (open != null) {
            open.close();
        }
    }

    private void shutDown() {
        closed = true;
        finished = true;
        batch.fail(new LedgerClosed(history.name()));
        for (var left = queue.poll(); left != null; left = queue.poll()) {
            left.future.completeExceptionally(new LedgerClosed(history.name()));
        }
        try {
            var open = writer;
            if (open != null) {
                tail.segments().forEach(s -> index(open, s));
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "{}: the index is completed at the next start: {}",
                    history.name(),
                    e.getMessage());
        }
    }

    /** Commits what waits and takes no more. */
    void stop() {
        closed = true;
        try {
            queue.put(stop);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes the writer, after the readers: whoever closes a store last may tidy it up. */
    @Override
    public void close() {
        closeWriter();
    }
}

package org.kenesh.ledger;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.kenesh.ledger.LedgerException.LedgerClosed;
import org.kenesh.ledger.LedgerException.QueueFull;

/**
 * Brings transactions into one order. Who finds nobody at work commits on their own thread; all
 * others wait for one thread, which commits what waits in groups.
 */
final class Sequencer implements AutoCloseable {

    private static final long SHORTEST_NANOS = 5_000_000;
    private static final long LONGEST_NANOS = 50_000_000;
    private static final long LONGEST_AWAY_NANOS = 1_000_000_000;
    private static final long LONGEST_LINGER_NANOS = 100_000;

    private final LedgerStore store;
    private final History history;
    private final LedgerSettings settings;
    private final BlockingQueue<Waiting> queue;
    private final Thread thread;
    private final Waiting stop =
            new Waiting(new Transaction("stop", AppendCondition.NONE, List.of()), List.of());

    /** Is held by who writes, and guards the committer and the batch. */
    private final ReentrantLock turn = new ReentrantLock();

    private final Committer committer;
    private final Batch batch;
    private volatile int expected;
    private volatile boolean closed;
    private volatile boolean finished;

    Sequencer(
            LedgerStore store,
            LedgerStore.Writer writer,
            History history,
            LedgerSettings settings) {
        this.store = store;
        this.history = history;
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        this.committer = new Committer(store, writer, history, settings);
        this.batch = new Batch(history, settings);
        this.thread = new Thread(this::run, "ledger-sequencer");
        thread.setDaemon(true);
    }

    /**
     * Reads the end of the ledger, indexes what a crash left unindexed and begins to take
     * transactions.
     */
    void start() {
        committer.start();
        thread.start();
    }

    CompletableFuture<AppendResult> submit(Transaction transaction, List<List<String>> terms) {
        var waiting = new Waiting(transaction, terms);
        if (closed) {
            waiting.future.completeExceptionally(new LedgerClosed(history.name()));
        } else if (!commitAlone(waiting)) {
            enqueue(waiting);
        }
        return waiting.future;
    }

    /**
     * Commits on the caller's thread, which costs no change of threads; false when somebody is at
     * work or waits, or when more callers are about who had better share a commit.
     */
    private boolean commitAlone(Waiting waiting) {
        boolean alone = expected <= 1 && !turn.isHeldByCurrentThread() && !othersWait();
        if (!alone || !turn.tryLock()) {
            return false;
        }
        boolean interrupted = Thread.interrupted();
        try {
            if (finished || othersWait()) {
                return false;
            }
            batch.clear();
            batch.add(waiting);
            committer.commit(batch);
        } catch (Error e) {
            shutDown();
            throw e;
        } finally {
            turn.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (committer.isAway()) {
            LockSupport.unpark(thread);
        }
        return true;
    }

    private boolean othersWait() {
        return !queue.isEmpty() || turn.hasQueuedThreads();
    }

    private void enqueue(Waiting waiting) {
        if (!queue.offer(waiting)) {
            waiting.future.completeExceptionally(new QueueFull(settings.queue()));
        } else if (finished && queue.remove(waiting)) {
            waiting.future.completeExceptionally(new LedgerClosed(history.name()));
        } else {
            LockSupport.unpark(thread);
        }
    }

    void observe(LedgerObserver told) {
        committer.observe(told);
    }

    int waiting() {
        return queue.size();
    }

    /** Ends when it is told to stop, and by nothing else: an interruption is not kept. */
    private void run() {
        try {
            boolean more = true;
            while (more) {
                Thread.interrupted();
                await();
                turn.lock();
                try {
                    more = commitWhatWaits();
                } finally {
                    turn.unlock();
                }
            }
        } finally {
            shutDown();
        }
    }

    /**
     * Waits for a transaction; until it comes, what others write to a shared store is read, and a
     * store that was away is tried again.
     */
    private void await() {
        linger();
        long pause = SHORTEST_NANOS;
        while (queue.isEmpty()) {
            if (store.isShared() || committer.isAway()) {
                LockSupport.parkNanos(this, pause);
                boolean news = queue.isEmpty() && ask();
                long longest = committer.isAway() ? LONGEST_AWAY_NANOS : LONGEST_NANOS;
                pause = news ? SHORTEST_NANOS : Math.min(2 * pause, longest);
            } else {
                LockSupport.park(this);
            }
        }
    }

    private boolean ask() {
        turn.lock();
        try {
            return committer.ask(true);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Who was just answered often asks again at once: to look out for it for a moment, short beside
     * a commit, takes less than to be woken.
     */
    @SuppressWarnings("ThreadPriorityCheck") // Only speed rests on the yielding.
    private void linger() {
        long patience =
                System.nanoTime() + Math.min(committer.commitNanos() / 4, LONGEST_LINGER_NANOS);
        while (expected > 1 && queue.isEmpty() && System.nanoTime() < patience) {
            Thread.yield();
        }
    }

    /**
     * Callers that wait for each answer come back together: giving them a moment, short beside a
     * commit, puts them into one commit instead of a small one and a large one. The processor is
     * left to them meanwhile; a pause of so few microseconds is not to be had.
     */
    @SuppressWarnings("ThreadPriorityCheck") // Only speed rests on the yielding.
    private void gather() {
        long patience = System.nanoTime() + committer.commitNanos() / 4;
        while (queue.size() < expected && System.nanoTime() < patience) {
            Thread.yield();
        }
    }

    /** Commits what waits, up to the limits of a commit; false when nothing will follow. */
    private boolean commitWhatWaits() {
        gather();
        batch.clear();
        var next = queue.poll();
        while (next != null && next != stop) {
            batch.add(next);
            next = batch.hasRoomFor(queue.peek()) ? queue.poll() : null;
        }
        expected = batch.size();
        if (!batch.isEmpty()) {
            committer.commit(batch);
        }
        if (store.isShared() && !committer.isAway()) {
            committer.ask(false);
        }
        return next != stop;
    }

    private void shutDown() {
        closed = true;
        turn.lock();
        try {
            finished = true;
            batch.fail(new LedgerClosed(history.name()));
            for (var left = queue.poll(); left != null; left = queue.poll()) {
                left.future.completeExceptionally(new LedgerClosed(history.name()));
            }
            committer.finish();
        } finally {
            turn.unlock();
        }
    }

    /** Commits what waits and takes no more. */
    void stop() {
        closed = true;
        try {
            queue.put(stop);
            LockSupport.unpark(thread);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes the writer, after the readers: whoever closes a store last may tidy it up. */
    @Override
    public void close() {
        committer.closeWriter();
    }
}

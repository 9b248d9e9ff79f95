package org.kenesh.query.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.kenesh.event.Recorded;
import org.kenesh.ledger.Registration;

/**
 * What the ledger holds, in memory. Any number of threads ask; one extends it. A question sees all
 * events of a commit or none.
 */
public final class History {

    private final Knowledge knowledge = new Knowledge();
    private final Instants instants = new Instants();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Set<LongConsumer> listeners = ConcurrentHashMap.newKeySet();
    private volatile Progress progress = Progress.NOTHING;

    /** How many events it holds: the newest state of knowledge. */
    public long size() {
        return progress.position();
    }

    /** How far it has followed the ledger. */
    public Progress progress() {
        return progress;
    }

    /**
     * The answer to a question, computed while nothing is added. It must not keep what it is given.
     */
    public <T> T ask(Function<Knowledge, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(knowledge);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many events were recorded before an instant: the state of knowledge then. */
    public long knownBefore(Instant instant) {
        return ask(_ -> instants.before(instant));
    }

    /** When the event at a position was recorded. */
    public Instant recordedAt(long position) {
        return ask(_ -> instants.at(position));
    }

    /** Waits until it holds so many events; false when that did not happen in time. */
    public boolean awaitSize(long size, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (listeners) {
            while (size() < size) {
                long left = (end - System.nanoTime() + 999_999) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                listeners.wait(left);
            }
        }
        return true;
    }

    /**
     * Tells a listener the size after every growth, on the thread that extends: it must not block.
     */
    public Registration onGrowth(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Adds the events of whole commits. */
    void extend(List<Recorded> events) {
        lock.writeLock().lock();
        try {
            for (var event : events) {
                instants.add(event.at());
                knowledge.apply(event);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Says how far it is. */
    void progress(Progress next) {
        progress = next;
        synchronized (listeners) {
            listeners.notifyAll();
        }
        listeners.forEach(listener -> listener.accept(next.position()));
    }
}

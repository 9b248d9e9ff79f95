package org.kenesh.ledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is told when more events become visible, and who waits for it. */
final class Growth {

    private static final Logger LOG = LoggerFactory.getLogger(Growth.class);

    private final String name;
    private final LongSupplier size;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile @Nullable LedgerDamaged damage;

    /**
     * @param name what the ledger is known by
     * @param size how many events are visible
     */
    Growth(String name, LongSupplier size) {
        this.name = name;
        this.size = size;
    }

    /** More is visible: wakes who waits and tells the listeners. */
    void grown() {
        wake();
        for (var listener : listeners) {
            tell(listener, size.getAsLong());
        }
    }

    /** Nothing will be added any more, for this reason. */
    void ended(LedgerDamaged why) {
        damage = why;
        wake();
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void tell(LongConsumer listener, long grownTo) {
        try {
            listener.accept(grownTo);
        } catch (RuntimeException e) {
            LOG.error("{}: a listener failed at size {}", name, grownTo, e);
        }
    }

    Registration tellFromNowOn(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tellNobody() {
        listeners.clear();
    }

    /** Waits as {@link LedgerReader#awaitSize} says. */
    boolean await(long wanted, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (size.getAsLong() < wanted && damage == null && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            var why = damage;
            if (size.getAsLong() < wanted && why != null) {
                throw new LedgerDamaged("" + why.getMessage(), why);
            }
            return size.getAsLong() >= wanted;
        } finally {
            lock.unlock();
        }
    }
}

package org.kenesh.query.history;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How far the index of words has come, which follows the history on a thread of its own: how many
 * events it takes in.
 */
@Component
public final class Indexed {

    private long size;

    /** How many events. */
    public synchronized long size() {
        return size;
    }

    /** Says that it has come so far. */
    public synchronized void to(long reached) {
        size = reached;
        notifyAll();
    }

    /** Waits until it takes in so many events; false when it does not in time. */
    public synchronized boolean await(long wanted, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (size < wanted) {
            long left = (end - System.nanoTime() + 999_999) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}

package org.kenesh.query.history;

import org.jspecify.annotations.Nullable;

/**
 * How far the history has followed the ledger.
 *
 * @param position how many events it holds
 * @param ledger how many events the ledger was last seen to hold
 * @param ready whether it has once caught up and has not stopped since
 * @param evidence why it has stopped: what was found wrong and where; null while it follows
 */
public record Progress(long position, long ledger, boolean ready, @Nullable String evidence) {

    static final Progress NOTHING = new Progress(0, 0, false, null);

    /** How many events it is behind. */
    public long lag() {
        return Math.max(0, ledger - position);
    }
}

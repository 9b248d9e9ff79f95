package org.kenesh.ledger;

/** What became of a transaction that the ledger could judge. */
public sealed interface AppendResult {

    /** The events are durable at the positions [first, first + count). */
    record Appended(long first, int count) implements AppendResult {}

    /**
     * The same transaction was appended before, at the positions [first, first + count); nothing
     * was added now.
     */
    record Duplicate(long first, int count) implements AppendResult {}

    /** A matching event at this position was not known to the writer; nothing was added. */
    record Conflict(long position) implements AppendResult {}
}

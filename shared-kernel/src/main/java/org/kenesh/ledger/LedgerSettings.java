package org.kenesh.ledger;

import java.time.Duration;

/**
 * The limits of a ledger.
 *
 * @param queue how many transactions may wait before further ones are refused
 * @param batchTransactions how many transactions are committed at once
 * @param batchEvents how many events one commit, and so one transaction, may have
 * @param batchBytes how many bytes of leaves one commit, and so one transaction, may have
 * @param segment how many events are indexed at once
 * @param segments how many full segments of the newest events are kept in memory
 * @param ahead how far a leaf's time may be ahead of the ledger's clock
 */
public record LedgerSettings(
        int queue,
        int batchTransactions,
        int batchEvents,
        int batchBytes,
        int segment,
        int segments,
        Duration ahead) {

    /** The limits that suit a council. */
    public static final LedgerSettings STANDARD =
            new LedgerSettings(4096, 256, 1000, 4 << 20, 8192, 2, Duration.ofMinutes(5));
}

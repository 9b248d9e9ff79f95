package org.kenesh.query.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerReader;

/**
 * How far the ledger was when it had a size.
 *
 * @param size how many events it had
 * @param root the root hash over them (RFC 9162), hexadecimal
 * @param recorded when the last of them was recorded; null when there is none
 */
record LedgerState(long size, String root, @Nullable Instant recorded) {

    static LedgerState of(LedgerReader ledger, long size) {
        return new LedgerState(
                size, ledger.rootAt(size).hex(), size == 0 ? null : ledger.recordedAt(size - 1));
    }
}

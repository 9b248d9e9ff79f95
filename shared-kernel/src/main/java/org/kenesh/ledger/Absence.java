package org.kenesh.ledger;

import java.time.Duration;

/**
 * That the store of a ledger cannot be used now.
 *
 * @param why what was met last, in words for an operator
 * @param since when it was met first, by {@link System#nanoTime}
 */
public record Absence(String why, long since) {

    /** How long it lasts already. */
    public Duration lasting() {
        return Duration.ofNanos(System.nanoTime() - since);
    }
}

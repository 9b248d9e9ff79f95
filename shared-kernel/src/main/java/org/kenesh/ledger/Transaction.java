package org.kenesh.ledger;

import java.util.List;

/**
 * Events that are appended together or not at all. Every leaf carries the id of its transaction, so
 * that a ledger restored from its leaves alone still knows which transactions it holds.
 */
public record Transaction(String id, AppendCondition condition, List<Leaf> leaves) {

    public Transaction {
        leaves = List.copyOf(leaves);
        for (var leaf : leaves) {
            if (!leaf.transaction().map(id::equals).orElse(false)) {
                throw new IllegalArgumentException(
                        "The leaf %s is not of transaction %s".formatted(leaf.id(), id));
            }
        }
    }

    /** Makes the leaves of these events as parts of the transaction. */
    public static Transaction of(String id, AppendCondition condition, List<CloudEvent> events) {
        return new Transaction(id, condition, events.stream().map(e -> Leaf.of(e.in(id))).toList());
    }

    long bytes() {
        long bytes = 0;
        for (var leaf : leaves) {
            bytes += leaf.length() + 1;
        }
        return bytes;
    }
}

package org.kenesh.ledger;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Checks, leaf by leaf, that the leaves of each transaction follow one another and that no id comes
 * twice.
 */
final class TransactionAudit {

    /** A transaction that has ended. */
    record Ended(String id, long first, int count) {}

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private String current = "";
    private long first;
    private long next;

    TransactionAudit(Findings findings) {
        this.findings = findings;
    }

    /** Takes the next leaf and tells which transaction it ended, if any. */
    Optional<Ended> next(long position, Leaf leaf) {
        var id = leaf.transaction().orElse("");
        if (id.isEmpty()) {
            findings.add(Finding.Kind.TRANSACTION, position, "the leaf names no transaction");
        }
        Optional<Ended> ended = Optional.empty();
        if (!id.equals(current)) {
            ended = end();
            if (!id.isEmpty() && !ids.add(id)) {
                findings.add(
                        Finding.Kind.TRANSACTION,
                        position,
                        "the transaction " + id + " was there before");
            }
            current = id;
            first = position;
        }
        next = position + 1;
        return ended;
    }

    /** The transaction of the last leaf. */
    Optional<Ended> end() {
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ended(current, first, Math.toIntExact(next - first)));
    }
}

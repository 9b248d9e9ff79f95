package org.kenesh.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Events that are appended together or not at all. Every leaf carries the id of its transaction, so
 * that a ledger restored from its leaves alone still knows which transactions it holds. Several
 * transactions may be bundled into one append: each is then found by its own id.
 *
 * @param id the id of the first leaf's transaction
 * @param fresh those of its ids that were made for this append and given to nobody before, so that
 *     the ledger need not look whether it holds them
 */
public record Transaction(
        String id, AppendCondition condition, List<Leaf> leaves, Set<String> fresh) {

    /** Leaves that follow one another and are of one transaction. */
    record Part(String id, int count) {}

    /**
     * Refuses, with {@link IllegalArgumentException}, a leaf without a transaction, and a
     * transaction whose leaves do not follow one another.
     */
    public Transaction {
        leaves = List.copyOf(leaves);
        fresh = Set.copyOf(fresh);
        var parts = parts(leaves);
        var ids = new HashSet<String>();
        for (var part : parts) {
            if (!ids.add(part.id())) {
                throw new IllegalArgumentException(
                        "The leaves of transaction %s do not follow one another"
                                .formatted(part.id()));
            }
        }
        if (!parts.isEmpty() && !parts.getFirst().id().equals(id)) {
            throw new IllegalArgumentException(
                    "The leaf %s is not of transaction %s".formatted(leaves.getFirst().id(), id));
        }
    }

    /** A transaction whose ids may have come before. */
    public Transaction(String id, AppendCondition condition, List<Leaf> leaves) {
        this(id, condition, leaves, Set.of());
    }

    /** Makes the leaves of these events as parts of the transaction. */
    public static Transaction of(String id, AppendCondition condition, List<CloudEvent> events) {
        return new Transaction(id, condition, events.stream().map(e -> Leaf.of(e.in(id))).toList());
    }

    /** The same transaction, whose id was made for this append. */
    public Transaction asFresh() {
        return new Transaction(id, condition, leaves, Set.of(id));
    }

    /** The transactions that it bundles, in order; mostly it is one. */
    List<Part> parts() {
        return parts(leaves);
    }

    private static List<Part> parts(List<Leaf> leaves) {
        var parts = new ArrayList<Part>(1);
        for (var leaf : leaves) {
            var id =
                    leaf.transaction()
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "The leaf %s is of no transaction"
                                                    .formatted(leaf.id())));
            if (!parts.isEmpty() && parts.getLast().id().equals(id)) {
                parts.set(parts.size() - 1, new Part(id, parts.getLast().count() + 1));
            } else {
                parts.add(new Part(id, 1));
            }
        }
        return parts;
    }

    long bytes() {
        long bytes = 0;
        for (var leaf : leaves) {
            bytes += leaf.length() + 1;
        }
        return bytes;
    }
}

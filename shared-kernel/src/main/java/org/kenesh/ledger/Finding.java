package org.kenesh.ledger;

/**
 * One place where a ledger or an export contradicts itself.
 *
 * @param position the event concerned; line {@code position + 1} of an export
 * @param what the evidence
 */
public record Finding(Kind kind, long position, String what) {

    /** What is wrong there. */
    public enum Kind {
        /** The store or the file cannot be read there. */
        UNREADABLE,
        /** Positions have a gap or overlap. */
        ORDER,
        /** The bytes are no leaf, or not the leaf that was recorded. */
        LEAF,
        /** A stored hash is not that of its leaf or tree. */
        HASH,
        /** The recorded instant is not the one that the leaves give. */
        INSTANT,
        /** The events of a transaction are apart, or one id names two transactions. */
        TRANSACTION,
        /** The index does not lead to this event, or leads to it wrongly. */
        INDEX,
        /** Events are missing from here to the end. */
        TRUNCATED
    }

    @Override
    public String toString() {
        return "position %d: %s: %s".formatted(position, kind, what);
    }
}

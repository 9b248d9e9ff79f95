package org.kenesh.ledger;

/** Why the ledger could not answer. */
public abstract sealed class LedgerException extends RuntimeException {

    private LedgerException(String message) {
        super(message);
    }

    private LedgerException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Too many transactions wait; nothing of this one was written, try again later. */
    public static final class QueueFull extends LedgerException {
        QueueFull(int capacity) {
            super(capacity + " transactions wait already");
        }
    }

    /** The transaction can never be written: it has too many events or bytes, or none. */
    public static final class TransactionRefused extends LedgerException {
        TransactionRefused(String message) {
            super(message);
        }
    }

    /**
     * The store cannot be used now: disk full, unreachable, I/O error. The same transaction may be
     * appended again: should it have reached the ledger after all, that is found out by its id.
     */
    public static final class StoreUnavailable extends LedgerException {
        public StoreUnavailable(String message) {
            super(message);
        }

        public StoreUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The store can be reached but not used like this: wrong credentials, missing rights, a server
     * or a collection that is not fit for a ledger. Somebody must set it right.
     */
    public static final class StoreUnsuitable extends LedgerException {
        public StoreUnsuitable(String message) {
            super(message);
        }

        public StoreUnsuitable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Another process or another instance writes to this ledger. */
    public static final class LedgerLocked extends LedgerException {
        public LedgerLocked(String message) {
            super(message);
        }
    }

    /** The ledger contradicts itself; the message names the position and the evidence. */
    public static final class LedgerDamaged extends LedgerException {
        public LedgerDamaged(String message) {
            super(message);
        }

        public LedgerDamaged(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * An export that is not what was exported cannot be restored; carries what is wrong with it.
     */
    public static final class ExportRefused extends LedgerException {
        private final transient Verification verification;

        ExportRefused(String file, Verification verification) {
            super("%s is damaged: %s".formatted(file, verification.findings().getFirst()));
            this.verification = verification;
        }

        public Verification verification() {
            return verification;
        }
    }

    /** The ledger was closed. */
    public static final class LedgerClosed extends LedgerException {
        LedgerClosed(String name) {
            super(name + " is closed");
        }
    }
}

package org.kenesh.ledger;

/**
 * Is told what the writing of a ledger costs, on the thread that writes: it must neither block nor
 * throw.
 */
public interface LedgerObserver {

    /** Tells nobody. */
    LedgerObserver NONE =
            new LedgerObserver() {
                @Override
                public void committed(int events, long nanos) {}

                @Override
                public void judged(int transactions, int conflicts) {}

                @Override
                public void lostRace() {}

                @Override
                public void failed() {}
            };

    /** So many events became durable in one commit, which took so long. */
    void committed(int events, long nanos);

    /**
     * So many transactions were answered together, so many of them with {@link
     * AppendResult.Conflict}.
     */
    void judged(int transactions, int conflicts);

    /** Another writer was first at a position; what waits is judged again. */
    void lostRace();

    /** The store failed; what was waiting for it was turned away unless it had landed. */
    void failed();
}

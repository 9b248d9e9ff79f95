package org.kenesh.ledger;

import java.util.SortedMap;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.StoreUnavailable;

/** A store whose writer fails when it is told to, before or after it has written. */
final class FailingStore implements LedgerStore {

    enum Failure {
        NONE,
        BEFORE_WRITING,
        AFTER_WRITING,
        INDEXING,
        OPENING
    }

    private final LedgerStore store;
    volatile Failure next = Failure.NONE;
    volatile int opened;

    FailingStore(LedgerStore store) {
        this.store = store;
    }

    private void fail(Failure failure) {
        if (next == failure) {
            next = Failure.NONE;
            throw new StoreUnavailable(
                    "the store fails: " + failure, new IllegalStateException("as it was told"));
        }
    }

    @Override
    public String name() {
        return store.name();
    }

    @Override
    public boolean isShared() {
        return store.isShared();
    }

    @Override
    public Reader openReader() {
        return store.openReader();
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread opens writers.
    public Writer openWriter() {
        opened++;
        if (next == Failure.OPENING) {
            throw new StoreUnavailable(
                    "the store is away", new IllegalStateException("as it was told"));
        }
        var writer = store.openWriter();
        return new Writer() {
            @Override
            public boolean append(Commit commit) {
                fail(Failure.BEFORE_WRITING);
                boolean written = writer.append(commit);
                fail(Failure.AFTER_WRITING);
                return written;
            }

            @Override
            public void index(
                    long to,
                    SortedMap<String, long[]> positions,
                    SortedMap<String, Appended> transactions) {
                fail(Failure.INDEXING);
                writer.index(to, positions, transactions);
            }

            @Override
            public void close() {
                writer.close();
            }
        };
    }
}

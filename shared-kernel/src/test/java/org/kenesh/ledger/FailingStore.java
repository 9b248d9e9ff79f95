package org.kenesh.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.StoreUnavailable;

/** A store that fails when it is told to: before or after it has written, or when it is read. */
final class FailingStore implements LedgerStore {

    enum Failure {
        NONE,
        BEFORE_WRITING,
        AFTER_WRITING,
        INTERRUPTED,
        INDEXING,
        OPENING,
        TELLING_SIZE,
        TELLING_INDEX,
        LOOKING_UP
    }

    private final LedgerStore store;
    volatile Failure next = Failure.NONE;
    volatile Failure afterwards = Failure.NONE;
    volatile int opened;
    volatile @Nullable Thread interrupted;

    FailingStore(LedgerStore store) {
        this.store = store;
    }

    private void fail(Failure failure) {
        if (next == failure) {
            next = afterwards;
            afterwards = Failure.NONE;
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
        var reader = store.openReader();
        return new Reader() {
            @Override
            public long size() {
                fail(Failure.TELLING_SIZE);
                return reader.size();
            }

            @Override
            public List<Commit> commits(long from, int leaves) {
                return reader.commits(from, leaves);
            }

            @Override
            public long leaves(long from, long to) {
                return reader.leaves(from, to);
            }

            @Override
            public long indexedTo() {
                fail(Failure.TELLING_INDEX);
                return reader.indexedTo();
            }

            @Override
            public long[] positions(String term, long from, long to, int max) {
                return reader.positions(term, from, to, max);
            }

            @Override
            public Map<String, Appended> transactions(Collection<String> ids) {
                fail(Failure.LOOKING_UP);
                return reader.transactions(ids);
            }

            @Override
            public void audit(IndexVisitor visitor) {
                reader.audit(visitor);
            }

            @Override
            public List<String> inspect() {
                return reader.inspect();
            }

            @Override
            public void close() {
                reader.close();
            }
        };
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
                if (next == Failure.INTERRUPTED) {
                    interrupted = Thread.currentThread();
                    interrupted.interrupt();
                    fail(Failure.INTERRUPTED);
                }
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

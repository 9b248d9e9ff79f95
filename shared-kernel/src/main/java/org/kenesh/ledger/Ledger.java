package org.kenesh.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.LedgerException.TransactionRefused;
import org.kenesh.ledger.tree.Frontier;
import org.kenesh.ledger.tree.Hash;

/**
 * A ledger that this process writes. Appending threads encode and hash; one at a time decides the
 * order, checks the conditions and writes what waits as one commit.
 */
public final class Ledger implements LedgerReader {

    private final History history;
    private final Sequencer sequencer;
    private final LedgerSettings settings;
    private final InstantSource clock;

    private Ledger(
            History history, Sequencer sequencer, LedgerSettings settings, InstantSource clock) {
        this.history = history;
        this.sequencer = sequencer;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens a ledger for writing, with the standard limits; see {@link #open(LedgerStore,
     * LedgerSettings, InstantSource)}.
     */
    public static Ledger open(LedgerStore store, InstantSource clock) {
        return open(store, LedgerSettings.STANDARD, clock);
    }

    /**
     * Opens a ledger for writing, creating it when the store is new. Refuses with a {@link
     * LedgerException} a store that somebody else writes, that cannot be used or whose end
     * contradicts itself.
     */
    public static Ledger open(LedgerStore store, LedgerSettings settings, InstantSource clock) {
        var writer = store.openWriter();
        try {
            return open(store, writer, store.openReader(), settings, clock);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private static Ledger open(
            LedgerStore store,
            LedgerStore.Writer writer,
            LedgerStore.Reader reader,
            LedgerSettings settings,
            InstantSource clock) {
        var history = new History(store.name(), reader, settings);
        try {
            var sequencer = new Sequencer(store, writer, history, settings);
            sequencer.start();
            return new Ledger(history, sequencer, settings, clock);
        } catch (RuntimeException e) {
            history.close();
            throw e;
        }
    }

    /**
     * Opens a ledger for reading while it may be written elsewhere; the reader sees what is added
     * there.
     */
    public static LedgerReader follow(LedgerStore store, LedgerSettings settings) {
        var history = new History(store.name(), store.openReader(), settings);
        try {
            history.follow();
            return history;
        } catch (RuntimeException e) {
            history.close();
            throw e;
        }
    }

    /**
     * Appends a transaction. Who finds nobody at work writes it before this returns; otherwise it
     * waits, and the future completes on the sequencer's thread, where what depends on it must not
     * block. The future completes when the transaction's fate is durable; it fails with a {@link
     * LedgerException} when the transaction was not judged.
     */
    public CompletableFuture<AppendResult> append(Transaction transaction) {
        try {
            check(transaction);
        } catch (TransactionRefused e) {
            return CompletableFuture.failedFuture(e);
        }
        var terms = new ArrayList<List<String>>(transaction.leaves().size());
        for (var leaf : transaction.leaves()) {
            leaf.hash();
            terms.add(leaf.terms());
        }
        return sequencer.submit(transaction, terms);
    }

    private void check(Transaction transaction) {
        int events = transaction.leaves().size();
        if (events == 0) {
            throw new TransactionRefused(
                    "The transaction %s has no events".formatted(transaction.id()));
        }
        if (events > settings.batchEvents() || transaction.bytes() > settings.batchBytes()) {
            throw new TransactionRefused(
                    "The transaction %s has %d events with %d bytes, at most %d with %d are allowed"
                            .formatted(
                                    transaction.id(),
                                    events,
                                    transaction.bytes(),
                                    settings.batchEvents(),
                                    settings.batchBytes()));
        }
        var latest = clock.instant().plus(settings.ahead());
        for (var leaf : transaction.leaves()) {
            if (leaf.time().isAfter(latest)) {
                throw new TransactionRefused(
                        "The time %s of event %s is ahead of the ledger's clock by more than %s"
                                .formatted(leaf.time(), leaf.id(), settings.ahead()));
            }
        }
    }

    @Override
    public String name() {
        return history.name();
    }

    @Override
    public long size() {
        return history.size();
    }

    @Override
    public List<Entry> read(long from, int max) {
        return history.read(from, max);
    }

    @Override
    public Stream<Entry> source(Criteria criteria, long from, long to) {
        return history.source(criteria, from, to);
    }

    @Override
    public long tokenAt(Instant instant) {
        return history.tokenAt(instant);
    }

    @Override
    public Instant recordedAt(long position) {
        return history.recordedAt(position);
    }

    @Override
    public Map<String, Appended> transactions(Collection<String> ids) {
        return history.transactions(ids);
    }

    @Override
    public Frontier frontierAt(long size) {
        return history.frontierAt(size);
    }

    @Override
    public Hash leafAt(long index) {
        return history.leafAt(index);
    }

    @Override
    public Registration onGrowth(LongConsumer listener) {
        return history.onGrowth(listener);
    }

    @Override
    public boolean awaitSize(long size, Duration atMost) throws InterruptedException {
        return history.awaitSize(size, atMost);
    }

    @Override
    public Optional<Absence> absence() {
        return history.absence();
    }

    /** Tells somebody from now on what writing costs. */
    public void observe(LedgerObserver observer) {
        sequencer.observe(observer);
    }

    /** How many transactions wait to be judged. */
    public int waiting() {
        return sequencer.waiting();
    }

    /** Writes what waits, then closes the store. */
    @Override
    public void close() {
        sequencer.stop();
        history.close();
        sequencer.close();
    }
}

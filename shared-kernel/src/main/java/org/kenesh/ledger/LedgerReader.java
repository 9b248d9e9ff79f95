package org.kenesh.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.ledger.tree.TreeSource;

/**
 * The reading side of a ledger, in the process that writes it or in another one that follows it.
 */
public interface LedgerReader extends TreeSource, AutoCloseable {

    /** What an operator knows the ledger by. */
    String name();

    /**
     * How many events are visible: the consistency marker, the newest token and the tree's size in
     * one.
     */
    long size();

    /**
     * The events from a position on, at most so many and never more than are visible; empty at the
     * end.
     */
    List<Entry> read(long from, int max);

    /**
     * The matching events at positions in [from, to), lazily and in order; what is not visible now
     * is left out.
     */
    Stream<Entry> source(Criteria criteria, long from, long to);

    /**
     * The position of the first event recorded at or after an instant; the size when there is none.
     */
    long tokenAt(Instant instant);

    /** When the event at a position was recorded. */
    Instant recordedAt(long position);

    /** Where those of these transactions are that are visible. */
    Map<String, Appended> transactions(Collection<String> ids);

    /** Where a transaction is that is visible. */
    default Optional<Appended> transaction(String id) {
        return Optional.ofNullable(transactions(List.of(id)).get(id));
    }

    /** The root hash over all visible events. */
    default Hash root() {
        return rootAt(size());
    }

    /** The root hash when this many events were visible. */
    default Hash rootAt(long size) {
        return frontierAt(size).root();
    }

    /**
     * Tells a listener the size after every growth. It is called on the thread that made the growth
     * visible and must neither block nor append; closing the registration ends the calls.
     */
    Registration onGrowth(LongConsumer listener);

    /**
     * Waits until at least so many events are visible; false when that did not happen in time.
     *
     * @throws LedgerException.LedgerDamaged when it cannot happen, because what comes next was
     *     found to contradict what is visible
     */
    boolean awaitSize(long size, Duration atMost) throws InterruptedException;

    /** That the store cannot be used now; empty while it can. What is visible stays so. */
    Optional<Absence> absence();

    @Override
    void close();
}

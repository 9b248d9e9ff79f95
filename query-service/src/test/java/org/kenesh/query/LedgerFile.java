package org.kenesh.query;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.Transaction;
import org.kenesh.ledger.sqlite.SqliteStore;

/**
 * A ledger in a file, written by a test. Each transaction is recorded an hour after the one before,
 * the first one on the first of January 2020.
 */
public final class LedgerFile implements AutoCloseable {

    /** When the first transaction is recorded. */
    public static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    private static final Actor ACTOR = new Actor("secretary-1", "secretariat", null);

    private final Ledger ledger;
    private long transactions;

    private LedgerFile(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An empty ledger in that folder. */
    public static LedgerFile in(Path folder) {
        var clock = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
        return new LedgerFile(Ledger.open(new SqliteStore(folder.resolve("ledger.db")), clock));
    }

    /** The ledger, for a service over it. */
    public Ledger ledger() {
        return ledger;
    }

    /** Records events in one transaction. */
    public LedgerFile record(Event... events) {
        return record(List.of(events));
    }

    /** Records events in one transaction. */
    public LedgerFile record(List<? extends Event> events) {
        var id = "transaction-" + transactions;
        var at = BEGINNING.plus(Duration.ofHours(transactions++));
        var encoded = new ArrayList<CloudEvent>();
        for (var event : events) {
            encoded.add(
                    StoredEvents.encode(
                            event,
                            id + "-" + encoded.size(),
                            "urn:kenesh:test",
                            at,
                            ACTOR,
                            "command-" + id,
                            List.of()));
        }
        ledger.append(Transaction.of(id, AppendCondition.NONE, encoded)).join();
        return this;
    }

    @Override
    public void close() {
        ledger.close();
    }
}

package org.kenesh.command.desk;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.Tag;

/**
 * Single events of the ledger, as records about earlier ones point to them.
 *
 * @param ledger where they are
 */
record Targets(LedgerReader ledger) {

    /** What was recorded at a position; null when there is none, or its type is not known. */
    @Nullable Event event(long position) {
        var recorded = recorded(position);
        return recorded == null ? null : recorded.event();
    }

    /** The record at a position; null when there is none. */
    @Nullable Recorded recorded(long position) {
        return entry(position).map(Targets::decoded).orElse(null);
    }

    /** The tags of the event at a position; none when there is none. */
    SortedSet<Tag> tags(long position) {
        return entry(position).map(entry -> entry.leaf().tags()).orElseGet(TreeSet::new);
    }

    /** The hash of the leaf at a position of the ledger, as hexadecimal digits. */
    String digest(long position) {
        return entry(position).orElseThrow().leaf().hash().hex();
    }

    private Optional<Entry> entry(long position) {
        List<Entry> entries = position < 0 ? List.of() : ledger.read(position, 1);
        return entries.stream().findFirst();
    }

    private static Recorded decoded(Entry entry) {
        try {
            return StoredEvents.decode(entry);
        } catch (Unreadable e) {
            throw new LedgerDamaged(
                    "The event at position %d: %s".formatted(entry.position(), e.getMessage()), e);
        }
    }
}

package org.kenesh.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kenesh.ledger.AppendResult.Appended;

/** Adds events to the end of the segments in memory; for one thread. */
final class Tail {

    private final int capacity;
    private List<Segment> segments;

    /** Continues segments that readers may be using. */
    Tail(List<Segment> segments, int capacity) {
        this.segments = segments;
        this.capacity = capacity;
    }

    /** Begins at a position. */
    Tail(long base, int capacity) {
        this(List.of(new Segment(base, capacity)), capacity);
    }

    /** An immutable snapshot of which segments there are. */
    List<Segment> segments() {
        return segments;
    }

    /** Where a transaction is that one of the segments holds, visible or not. */
    static Optional<Appended> find(String transaction, List<Segment> segments) {
        for (var segment : segments.reversed()) {
            var where = segment.transactions().get(transaction);
            if (where != null) {
                return Optional.of(where);
            }
        }
        return Optional.empty();
    }

    /** Adds one event at the end. */
    void add(Entry entry, List<String> terms) {
        if (segments.getLast().isFull()) {
            var more = new ArrayList<>(segments);
            more.add(new Segment(segments.getLast().end(), capacity));
            segments = List.copyOf(more);
        }
        segments.getLast().add(entry, terms);
    }

    /** Notes where the transaction is whose last event was added last. */
    void note(String transaction, Appended where) {
        segments.getLast().note(transaction, where);
    }

    /** Adds whole transactions; events before the first segment are left out. */
    void addAll(List<Entry> entries) {
        int start = 0;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var transaction = entry.leaf().transaction();
            boolean remembered = entry.position() >= segments.getFirst().base();
            if (remembered) {
                add(entry, entry.leaf().terms());
            }
            if (i + 1 == entries.size()
                    || !entries.get(i + 1).leaf().transaction().equals(transaction)) {
                if (remembered && transaction.isPresent()) {
                    note(
                            transaction.get(),
                            new Appended(entries.get(start).position(), i + 1 - start));
                }
                start = i + 1;
            }
        }
    }

    /** Removes what was added at or after a position and shown to nobody. */
    void cut(long from) {
        var rest = segments;
        while (rest.size() > 1 && rest.getLast().base() >= from) {
            rest = rest.subList(0, rest.size() - 1);
        }
        rest.getLast().cut(from);
        segments = List.copyOf(rest);
    }

    /** Leaves out old segments that the store has indexed, but keeps a number of full ones. */
    void forget(int kept, long indexedTo) {
        var rest = segments;
        while (rest.size() > kept + 1 && rest.getFirst().end() <= indexedTo) {
            rest = rest.subList(1, rest.size());
        }
        segments = List.copyOf(rest);
    }
}

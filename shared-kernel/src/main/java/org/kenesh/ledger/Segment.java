package org.kenesh.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kenesh.ledger.AppendResult.Appended;

/**
 * Consecutive newest events in memory with their index. One thread adds; others read what lies
 * below a size that was published after the adding.
 */
final class Segment {

    private final long base;
    private final Entry[] entries;
    private final Map<String, Postings> terms;
    private final Map<String, Appended> transactions;
    private int count;

    Segment(long base, int capacity) {
        this.base = base;
        this.entries = new Entry[capacity];
        this.terms = new ConcurrentHashMap<>(capacity);
        this.transactions = new ConcurrentHashMap<>(capacity);
    }

    long base() {
        return base;
    }

    /** The position after the last event; for the adding thread only. */
    long end() {
        return base + count;
    }

    boolean isFull() {
        return count == entries.length;
    }

    void add(Entry entry, List<String> termsOfLeaf) {
        for (var term : termsOfLeaf) {
            terms.computeIfAbsent(term, _ -> new Postings()).add(count);
        }
        entries[count++] = entry;
    }

    /** Removes what is at or after a position, which nobody was shown. */
    void cut(long from) {
        int kept = (int) Math.max(0, from - base);
        if (count > kept) {
            for (int i = kept; i < count; i++) {
                for (var term : entries[i].leaf().terms()) {
                    terms.getOrDefault(term, new Postings()).cut(kept);
                }
            }
            transactions.values().removeIf(where -> where.first() >= from);
            count = kept;
        }
    }

    /** Notes where a transaction is; kept by the segment that holds its last event. */
    void note(String transaction, Appended where) {
        transactions.put(transaction, where);
    }

    Entry entry(long position) {
        return entries[(int) (position - base)];
    }

    /** The first position of a term at or after a position, or {@link PositionCursor#END}. */
    long next(String term, long from) {
        var postings = terms.get(term);
        int next = postings == null ? -1 : postings.next((int) Math.max(0, from - base));
        return next < 0 ? PositionCursor.END : base + next;
    }

    Map<String, Appended> transactions() {
        return transactions;
    }

    SortedMap<String, long[]> positions() {
        var positions = new TreeMap<String, long[]>();
        terms.forEach((term, postings) -> positions.put(term, postings.positions(base)));
        return positions;
    }
}

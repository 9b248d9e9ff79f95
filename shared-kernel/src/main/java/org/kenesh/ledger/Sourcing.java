package org.kenesh.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Fetches the events that a cursor finds, a page of the ledger at a time. */
final class Sourcing {

    /** A page of one could never turn out to be of use, and so would never grow. */
    private static final int SMALLEST_PAGE = 2;

    private static final int LARGEST_PAGE = 256;

    private final LedgerReader ledger;
    private final PositionCursor cursor;
    private final Deque<Entry> page = new ArrayDeque<>();
    private int pageSize = SMALLEST_PAGE;
    private long next;

    Sourcing(LedgerReader ledger, PositionCursor cursor, long from) {
        this.ledger = ledger;
        this.cursor = cursor;
        this.next = cursor.next(from);
    }

    Stream<Entry> stream() {
        var entries =
                new Spliterators.AbstractSpliterator<Entry>(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Entry> action) {
                        return advance(action);
                    }
                };
        return StreamSupport.stream(entries, false);
    }

    private boolean advance(Consumer<? super Entry> action) {
        if (next == PositionCursor.END) {
            return false;
        }
        var entry = at(next);
        next = cursor.next(next + 1);
        action.accept(entry);
        return true;
    }

    /** Pages grow while they are of use: matches may lie close together or far apart. */
    private Entry at(long position) {
        while (!page.isEmpty() && page.getFirst().position() < position) {
            page.removeFirst();
        }
        if (page.isEmpty()) {
            page.addAll(ledger.read(position, pageSize));
            pageSize = Math.max(SMALLEST_PAGE, pageSize / 2);
        } else {
            pageSize = Math.min(LARGEST_PAGE, pageSize * 4);
        }
        return page.getFirst();
    }
}

package org.kenesh.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * Where one term occurs below a limit: first in the store's index, then in the segments in memory.
 */
final class TermCursor implements PositionCursor {

    private static final int SMALLEST_PAGE = 16;
    private static final int LARGEST_PAGE = 1024;

    private final String term;
    private final LedgerStore.Reader store;
    private final List<Segment> segments;
    private final long inMemoryFrom;
    private final long to;
    private long[] page = {};
    private int pageSize = SMALLEST_PAGE;
    private long found = -1;

    TermCursor(String term, LedgerStore.Reader store, List<Segment> segments, long to) {
        this.term = term;
        this.store = store;
        this.segments = segments;
        this.inMemoryFrom = segments.getFirst().base();
        this.to = to;
    }

    @Override
    public long next(long from) {
        if (from > found) {
            long next = from < inMemoryFrom ? stored(from) : remembered(from);
            found = next < to ? next : END;
        }
        return found;
    }

    private long stored(long from) {
        if (page.length == 0 || page[page.length - 1] < from) {
            page = store.positions(term, from, inMemoryFrom, pageSize);
            pageSize = Math.min(pageSize * 2, LARGEST_PAGE);
        }
        int index = Arrays.binarySearch(page, from);
        int next = index < 0 ? -index - 1 : index;
        return next < page.length ? page[next] : remembered(inMemoryFrom);
    }

    private long remembered(long from) {
        for (var segment : segments) {
            long next = segment.next(term, from);
            if (next != END) {
                return next;
            }
        }
        return END;
    }
}

package org.kenesh.ledger;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Ranges of positions of which nothing can be read, so that nothing more is said about them. */
final class LostPlaces {

    private final NavigableMap<Long, Long> ends = new TreeMap<>();

    /** Nothing can be read from here on, as far as is known. */
    void from(long position) {
        ends.put(position, Long.MAX_VALUE);
    }

    /** From here on it can be read again. */
    void to(long position) {
        ends.put(ends.lastKey(), position);
    }

    /** True when nothing after a position has been read. */
    boolean isFrom(long position) {
        var end = ends.get(position);
        return end != null && end == Long.MAX_VALUE;
    }

    boolean has(long position) {
        var range = ends.floorEntry(position);
        return range != null && position < range.getValue();
    }

    boolean isAnywhere() {
        return !ends.isEmpty();
    }
}

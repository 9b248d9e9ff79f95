package org.kenesh.ledger;

import java.util.List;

/** Finds matching positions in ascending order; questions to one cursor must not go backwards. */
@FunctionalInterface
interface PositionCursor {

    /** No further position. */
    long END = Long.MAX_VALUE;

    /** The first match at or after a position, or {@link #END}. */
    long next(long from);

    /** Every position below a limit. */
    static PositionCursor all(long to) {
        return from -> from < to ? from : END;
    }

    /** The positions that all cursors match: each leaps to where the one furthest ahead stands. */
    static PositionCursor allOf(List<PositionCursor> cursors) {
        return cursors.size() == 1
                ? cursors.getFirst()
                : from -> {
                    long candidate = from;
                    int agreeing = 0;
                    for (int i = 0; agreeing < cursors.size(); i = (i + 1) % cursors.size()) {
                        long next = cursors.get(i).next(candidate);
                        if (next == END) {
                            return END;
                        }
                        agreeing = next == candidate ? agreeing + 1 : 1;
                        candidate = next;
                    }
                    return candidate;
                };
    }

    /** The positions that at least one cursor matches. */
    static PositionCursor anyOf(List<PositionCursor> cursors) {
        return cursors.size() == 1
                ? cursors.getFirst()
                : from -> {
                    long first = END;
                    for (var cursor : cursors) {
                        first = Math.min(first, cursor.next(from));
                    }
                    return first;
                };
    }
}

package org.kenesh.standalone.generate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * What is still to happen, by day. On a day the state changes first; the councils then go by what
 * it is.
 */
final class Diary {

    private enum Part {
        STATE,
        COUNCILS
    }

    private record Entry(LocalDate day, Part part, long number, Consumer<LocalDate> what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(
                    Comparator.comparing(Entry::day)
                            .thenComparing(Entry::part)
                            .thenComparingLong(Entry::number));
    private final LocalDate end;
    private long written;

    /**
     * @param end the day from which on nothing happens
     */
    Diary(LocalDate end) {
        this.end = end;
    }

    /** The day from which on nothing happens. */
    LocalDate end() {
        return end;
    }

    /** The structure of the state changes on a day. */
    void state(LocalDate day, Consumer<LocalDate> what) {
        add(new Entry(day, Part.STATE, written++, what));
    }

    /** A council, or somebody it asked, does something on a day. */
    void council(LocalDate day, Consumer<LocalDate> what) {
        add(new Entry(day, Part.COUNCILS, written++, what));
    }

    /** Lets all happen, with what follows from it. */
    void run() {
        for (var next = entries.poll(); next != null; next = entries.poll()) {
            next.what().accept(next.day());
        }
    }

    private void add(Entry entry) {
        if (entry.day().isBefore(end)) {
            entries.add(entry);
        }
    }
}

package org.kenesh.query.lineage;

import java.time.LocalDate;
import java.util.Comparator;

/** A place among the steps: a day and the sequence in it. */
record Moment(LocalDate day, int sequence) implements Comparable<Moment> {

    static final Moment FIRST = new Moment(LocalDate.MIN, Integer.MIN_VALUE);
    static final Moment LAST = new Moment(LocalDate.MAX, Integer.MAX_VALUE);

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::day).thenComparingInt(Moment::sequence);

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}

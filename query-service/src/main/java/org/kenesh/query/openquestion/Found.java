package org.kenesh.query.openquestion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.openquestion.OpenQuestion.Kind;

/**
 * An open question as far as it is needed to find its place among the others.
 *
 * @param kind what is open
 * @param since since when; null when that depends on an imprecise date
 * @param events the positions of the events that left it open
 * @param id what it is about
 * @param whole tells the whole question
 */
record Found(
        Kind kind,
        @Nullable LocalDate since,
        List<Long> events,
        String id,
        Supplier<OpenQuestion> whole) {

    /** The oldest first; those that depend on an imprecise date last. */
    static final Comparator<Found> OLDEST_FIRST =
            Comparator.comparing(
                            Found::since,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Found::kind)
                    .thenComparingLong(Found::opened)
                    .thenComparing(Found::id);

    /** The position of the first event that left it open. */
    private long opened() {
        return events.isEmpty() ? Long.MAX_VALUE : events.getFirst();
    }

    OpenQuestion question() {
        return whole.get();
    }
}

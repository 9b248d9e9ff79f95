package org.kenesh.query.asked;

import java.util.Comparator;
import java.util.SequencedMap;
import org.kenesh.query.problem.Refusal.BadParameter;

/** The orders in which a list can be asked for. */
public final class Sorting {

    private Sorting() {}

    /**
     * The order of a {@code sort} parameter: one of the names, with {@code -} before it for the
     * opposite. Equal items are ordered by the first of the orders. Anything else is refused.
     */
    public static <T> Comparator<T> by(String sort, SequencedMap<String, Comparator<T>> orders) {
        boolean opposite = sort.startsWith("-");
        var order = orders.get(opposite ? sort.substring(1) : sort);
        if (order == null) {
            throw new BadParameter("sort", sort, "sort", String.join(", ", orders.keySet()))
                    .refused();
        }
        var standard = orders.firstEntry().getValue();
        return (opposite ? order.reversed() : order).thenComparing(standard);
    }
}

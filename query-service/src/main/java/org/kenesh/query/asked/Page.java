package org.kenesh.query.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param on the day that it is true for
 * @param known the state of knowledge that it is true for
 * @param total how many items the whole list has
 * @param page the number of the part, from 1
 * @param size how many items a part has
 * @param items the items
 */
public record Page<T>(LocalDate on, long known, int total, int page, int size, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with something else for each item. */
    public <R> Page<R> map(Function<? super T, ? extends R> show) {
        List<R> shown = items.stream().<R>map(show).toList();
        return new Page<>(on, known, total, page, size, shown);
    }

    int last() {
        return Math.max(1, (total + size - 1) / size);
    }
}

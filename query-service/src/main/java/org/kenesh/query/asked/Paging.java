package org.kenesh.query.asked;

import java.util.Comparator;
import java.util.List;

/**
 * The part of a list that is asked for.
 *
 * @param page its number, from 1
 * @param size how many items a page has
 */
public record Paging(int page, int size) {

    static final int STANDARD = 50;
    static final int MOST = 1000;

    /** The page of all these items. */
    public <T> Page<T> of(Asked asked, List<T> items) {
        int from = (int) Math.min(items.size(), (page - 1L) * size);
        int to = Math.min(items.size(), from + size);
        return new Page<>(
                asked.on(),
                asked.known(),
                items.size(),
                page,
                size,
                List.copyOf(items.subList(from, to)));
    }

    /** The page of all these items, in that order. */
    public <T> Page<T> of(Asked asked, List<T> items, Comparator<? super T> order) {
        return of(asked, items.stream().sorted(order).toList());
    }
}

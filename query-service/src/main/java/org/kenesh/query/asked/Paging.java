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
        return page(asked, items.size(), items.subList(from(items), to(items)));
    }

    /** The page of all these items, in that order; of equal ones the first comes first. */
    public <T> Page<T> of(Asked asked, List<T> items, Comparator<? super T> order) {
        var selected = new Selection<>(items, order).between(from(items), to(items));
        return page(asked, items.size(), selected);
    }

    private <T> Page<T> page(Asked asked, int total, List<T> items) {
        return new Page<>(asked.on(), asked.known(), total, page, size, items);
    }

    private int from(List<?> items) {
        return (int) Math.min(items.size(), (page - 1L) * size);
    }

    private int to(List<?> items) {
        return (int) Math.min(items.size(), (long) page * size);
    }
}

package org.kenesh.query.asked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    public <T> Page<T> of(Asked asked, Stream<T> items, Comparator<? super T> order) {
        int most = (int) Math.min(Integer.MAX_VALUE, (long) page * size);
        var first = items.collect(() -> new First<T>(order, most), First::add, First::addAll);
        return page(asked, first.total(), first.from((page - 1L) * size));
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

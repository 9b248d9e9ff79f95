package org.kenesh.query.asked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first so many of any number of items as if all were sorted, without keeping the rest: what
 * cannot be among them is passed over, and whenever twice as many are kept, half of them go. Of
 * equal items the first comes first.
 */
final class First<T> {

    private static final int FEWEST = 512;

    private final Comparator<? super T> order;
    private final int most;
    private final int limit;
    private List<T> kept = new ArrayList<>();
    private @Nullable T last;
    private int total;

    /**
     * Nothing so far.
     *
     * @param most how many items are wanted
     */
    First(Comparator<? super T> order, int most) {
        this.order = order;
        this.most = most;
        this.limit = (int) Math.min(Integer.MAX_VALUE, 2L * Math.max(most, FEWEST));
    }

    void add(T item) {
        total++;
        keep(item);
    }

    /** Adds what comes after all that was added. */
    void addAll(First<T> later) {
        total += later.total;
        later.kept.forEach(this::keep);
    }

    private void keep(T item) {
        if (last == null || order.compare(item, last) < 0) {
            kept.add(item);
            if (kept.size() >= limit) {
                kept = new ArrayList<>(between(0, most));
                last = kept.getLast();
            }
        }
    }

    /** How many items were added. */
    int total() {
        return total;
    }

    /** The wanted items from a place on, in their order. */
    List<T> from(long place) {
        return between((int) Math.min(place, kept.size()), Math.min(most, kept.size()));
    }

    private List<T> between(int from, int to) {
        return new Selection<>(kept, order).between(from, to);
    }
}

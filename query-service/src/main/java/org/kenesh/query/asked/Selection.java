package org.kenesh.query.asked;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a part of a list as if it were sorted, without sorting the rest (Hoare's selection). Of
 * equal items the first comes first, so the order is the same as that of a stable sort.
 */
final class Selection<T> {

    private final List<T> items;
    private final Comparator<? super T> order;
    private final int[] places;

    Selection(List<T> items, Comparator<? super T> order) {
        this.items = items;
        this.order = order;
        this.places = IntStream.range(0, items.size()).toArray();
    }

    /** The items from one place of the sorted list on and before another one. */
    List<T> between(int from, int to) {
        if (from < to) {
            settle(from, 0);
            settle(to - 1, from);
        }
        return IntStream.range(from, to)
                .mapToObj(at -> places[at])
                .sorted(this::compare)
                .<T>map(items::get)
                .toList();
    }

    /** Puts the right item at a place, lower ones before it and higher ones behind it. */
    private void settle(int wanted, int first) {
        int low = first;
        int high = places.length - 1;
        while (low < high) {
            int pivot = places[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (compare(places[left], pivot) < 0) {
                    left++;
                }
                while (compare(places[right], pivot) > 0) {
                    right--;
                }
                if (left <= right) {
                    int swapped = places[left];
                    places[left++] = places[right];
                    places[right--] = swapped;
                }
            }
            if (wanted <= right) {
                high = right;
            } else if (wanted >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private int compare(int one, int other) {
        int found = order.compare(items.get(one), items.get(other));
        return found != 0 ? found : Integer.compare(one, other);
    }
}

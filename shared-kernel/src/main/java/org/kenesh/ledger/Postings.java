package org.kenesh.ledger;

import java.util.Arrays;

/** Ascending offsets, added by one thread while others search them. */
final class Postings {

    private volatile int[] offsets = new int[4];
    private volatile int count;

    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread adds.
    void add(int offset) {
        int n = count;
        if (n > 0 && offsets[n - 1] == offset) {
            return;
        }
        if (n == offsets.length) {
            offsets = Arrays.copyOf(offsets, n * 2);
        }
        offsets[n] = offset;
        count = n + 1;
    }

    /**
     * Removes the offsets from one on; who searches for smaller ones meanwhile is not disturbed.
     */
    void cut(int from) {
        int n = count;
        while (n > 0 && offsets[n - 1] >= from) {
            n--;
        }
        count = n;
    }

    /** The first offset at or after another one, or -1. */
    int next(int from) {
        int n = count;
        var sorted = offsets;
        int index = Arrays.binarySearch(sorted, 0, n, from);
        int found = index < 0 ? -index - 1 : index;
        return found < n ? sorted[found] : -1;
    }

    long[] positions(long base) {
        int n = count;
        var sorted = offsets;
        var positions = new long[n];
        for (int i = 0; i < n; i++) {
            positions[i] = base + sorted[i];
        }
        return positions;
    }
}

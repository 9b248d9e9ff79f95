package org.kenesh.query.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** When each event was recorded: microseconds since the epoch by position, never decreasing. */
final class Instants {

    private long[] micros = new long[1024];
    private int size;

    void add(Instant at) {
        if (size == micros.length) {
            micros = Arrays.copyOf(micros, size + (size >> 1));
        }
        micros[size++] = ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    Instant at(long position) {
        return Instant.EPOCH.plus(micros[Math.toIntExact(position)], ChronoUnit.MICROS);
    }

    /** How many events were recorded before an instant. */
    long before(Instant instant) {
        long bound = ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (micros[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

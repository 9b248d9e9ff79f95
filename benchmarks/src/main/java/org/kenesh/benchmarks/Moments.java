package org.kenesh.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * When something happened to each event of a ledger, in microseconds since the epoch; of one
 * thread's making.
 */
final class Moments {

    private final long[] micros;
    private int known;

    Moments(int events) {
        micros = new long[events];
    }

    int size() {
        return micros.length;
    }

    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    /** It has happened now to all events before a position. */
    void reached(long position) {
        int to = (int) Math.min(position, micros.length);
        if (known < to) {
            Arrays.fill(micros, known, to, now());
            known = to;
        }
    }

    void print() {
        var lines = new StringBuilder();
        for (long moment : micros) {
            lines.append(moment).append('\n');
        }
        System.out.print(lines);
    }

    /** Reads what another process prints. */
    static Moments read(JavaProcess process, int events) throws IOException {
        var moments = new Moments(events);
        for (int i = 0; i < events; i++) {
            moments.micros[i] = Long.parseLong(process.line());
        }
        return moments;
    }

    /**
     * What passed since another moment of the same event, ascending; nothing where it was later.
     */
    long[] since(Moments earlier) {
        var passed = new long[micros.length];
        Arrays.setAll(passed, i -> Math.max(0, micros[i] - earlier.micros[i]));
        Arrays.sort(passed);
        return passed;
    }
}

package org.kenesh.ledger;

import java.util.Arrays;

/**
 * Compares an index with the leaves without keeping either: for every position the sum of what the
 * leaves say, less the sum of what the index says, is zero when they agree. A sum of unrelated
 * 64-bit values is zero by chance once in 2^64.
 */
final class IndexAudit {

    private long[] balance = new long[1024];
    private long end;

    void expect(long position, String text, long detail) {
        if (position >= balance.length) {
            balance =
                    Arrays.copyOf(
                            balance, Math.toIntExact(Math.max(position + 1, balance.length * 2L)));
        }
        end = Math.max(end, position + 1);
        balance[(int) position] += value(text, detail);
    }

    /** False when the index speaks of a position that it cannot know. */
    boolean take(long position, String text, long detail) {
        if (position < 0 || position >= end) {
            return false;
        }
        balance[(int) position] -= value(text, detail);
        return true;
    }

    void report(Findings findings, String what) {
        for (int i = 0; i < end; i++) {
            if (balance[i] != 0) {
                findings.add(Finding.Kind.INDEX, i, what);
            }
        }
    }

    private static long value(String text, long detail) {
        long value = detail + 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            value = (value ^ text.charAt(i)) * 0x100000001B3L;
            value ^= value >>> 29;
        }
        value *= 0xBF58476D1CE4E5B9L;
        return value ^ value >>> 32;
    }
}

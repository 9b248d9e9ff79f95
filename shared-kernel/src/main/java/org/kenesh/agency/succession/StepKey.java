package org.kenesh.agency.succession;

import java.time.LocalDate;

/**
 * A step's place in time as one number, ordered by day and, within a day, by sequence. The start of
 * a day comes before its first step; {@link LocalDate#MIN} is before all days.
 */
final class StepKey {

    /** After every step. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int BITS_OF_SEQUENCE = 33;
    private static final long FIRST_DAY = -(1L << 29);
    private static final long LAST_DAY = (1L << 29) - 1;

    private StepKey() {}

    static long of(LocalDate day, int sequence) {
        return startOf(day) + 1 + sequence - Integer.MIN_VALUE;
    }

    static long startOf(LocalDate day) {
        return Math.clamp(day.toEpochDay(), FIRST_DAY, LAST_DAY) << BITS_OF_SEQUENCE;
    }

    /** The first number after the day's last step. */
    static long endOf(LocalDate day) {
        return startOf(day) + (1L << BITS_OF_SEQUENCE);
    }

    static LocalDate day(long key) {
        long day = key >> BITS_OF_SEQUENCE;
        return day == FIRST_DAY ? LocalDate.MIN : LocalDate.ofEpochDay(day);
    }

    static int sequence(long key) {
        return (int) ((key & ((1L << BITS_OF_SEQUENCE) - 1)) - 1 + Integer.MIN_VALUE);
    }
}

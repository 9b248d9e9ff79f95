package org.kenesh.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Years, months, days and minutes of ISO 8601, read digit by digit: a ledger holds very many of
 * them.
 */
public final class Digits {

    private Digits() {}

    /**
     * Reads a day.
     *
     * @throws DateTimeException when the text is not {@code YYYY-MM-DD}, or there is no such day
     */
    public static LocalDate day(String text) {
        if (text.length() != 10) {
            throw new DateTimeException("a day is YYYY-MM-DD: " + text);
        }
        dash(text, 7);
        return LocalDate.of(year(text), month(text), number(text, 8, 10));
    }

    /**
     * Reads a day with a time of day in hours and minutes.
     *
     * @throws DateTimeException when the text is not {@code YYYY-MM-DDThh:mm}, or there is no such
     *     time
     */
    public static LocalDateTime minute(String text) {
        if (text.length() != 16 || text.charAt(10) != 'T' || text.charAt(13) != ':') {
            throw new DateTimeException("a time is YYYY-MM-DDThh:mm: " + text);
        }
        return day(text.substring(0, 10)).atTime(number(text, 11, 13), number(text, 14, 16));
    }

    static int year(String text) {
        return number(text, 0, 4);
    }

    static int month(String text) {
        dash(text, 4);
        return number(text, 5, 7);
    }

    private static void dash(String text, int at) {
        if (text.charAt(at) != '-') {
            throw new DateTimeException("a '-' stands between year, month and day: " + text);
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("no digit in a date: " + text);
            }
            number = 10 * number + digit;
        }
        return number;
    }
}

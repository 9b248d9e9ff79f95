package org.kenesh.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The one text form of a leaf's time: RFC 3339 in UTC with six fraction digits. */
final class LeafTime {

    private static final String FORM = "0000-00-00T00:00:00.000000Z";

    static final int LENGTH = FORM.length();

    private LeafTime() {}

    static String format(Instant time) {
        var t = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        if (t.getYear() < 0 || t.getYear() > 9999) {
            throw new DateTimeException("RFC 3339 has years from 0000 to 9999 only");
        }
        var text = FORM.toCharArray();
        digits(text, 0, 4, t.getYear());
        digits(text, 5, 2, t.getMonthValue());
        digits(text, 8, 2, t.getDayOfMonth());
        digits(text, 11, 2, t.getHour());
        digits(text, 14, 2, t.getMinute());
        digits(text, 17, 2, t.getSecond());
        digits(text, 20, 6, t.getNano() / 1000);
        return new String(text);
    }

    private static void digits(char[] text, int from, int count, int value) {
        int rest = value;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** Microseconds since the epoch; refuses with {@link DateTimeException} any other form. */
    static long micros(byte[] bytes, int from, int to) {
        if (to - from != FORM.length()) {
            throw new DateTimeException("a time is written like " + FORM);
        }
        for (int i = 0; i < FORM.length(); i++) {
            char form = FORM.charAt(i);
            byte b = bytes[from + i];
            if (form == '0' ? b < '0' || b > '9' : b != form) {
                throw new DateTimeException("a time is written like " + FORM);
            }
        }
        var time =
                LocalDateTime.of(
                        number(bytes, from, 4),
                        number(bytes, from + 5, 2),
                        number(bytes, from + 8, 2),
                        number(bytes, from + 11, 2),
                        number(bytes, from + 14, 2),
                        number(bytes, from + 17, 2));
        return time.toEpochSecond(ZoneOffset.UTC) * 1_000_000 + number(bytes, from + 20, 6);
    }

    private static int number(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value * 10 + bytes[i] - '0';
        }
        return value;
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static long micros(Instant time) {
        return Math.addExact(
                Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1000);
    }
}

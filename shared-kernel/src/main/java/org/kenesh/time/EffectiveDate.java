package org.kenesh.time;

import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The day on which a fact is true, as precisely as it is known: a day ({@code 2015-11-05}), a month
 * ({@code 2015-11}), a year ({@code 2015}), some day of a range ({@code 2015-10-01/2015-12-11},
 * both included), or a range open at the left ({@code ../2015-12-11}). The text is kept as it was
 * given.
 *
 * @param text the date as ISO 8601 / EDTF level 0 text
 * @param earliest the first possible day, {@link LocalDate#MIN} when the range is open
 * @param latest the last possible day
 * @see <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 */
public record EffectiveDate(String text, LocalDate earliest, LocalDate latest) {

    /** The missing date: true since before all that is known. */
    public static final EffectiveDate ALWAYS = new EffectiveDate("", LocalDate.MIN, LocalDate.MIN);

    /** A precise day. */
    public static EffectiveDate on(LocalDate day) {
        return new EffectiveDate(day.toString(), day, day);
    }

    /**
     * Reads a date.
     *
     * @throws DateTimeException when the text is no date of one of the five forms, or the range is
     *     reversed
     */
    public static EffectiveDate parse(String text) {
        return switch (text.length()) {
            case 10 -> {
                var day = Digits.day(text);
                yield new EffectiveDate(text, day, day);
            }
            case 7 -> {
                var month = YearMonth.of(Digits.year(text), Digits.month(text));
                yield new EffectiveDate(text, month.atDay(1), month.atEndOfMonth());
            }
            case 4 -> {
                var first = LocalDate.of(Digits.year(text), 1, 1);
                yield new EffectiveDate(text, first, first.with(lastDayOfYear()));
            }
            default -> range(text);
        };
    }

    private static EffectiveDate range(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new DateTimeException("no day, month, year or range: " + text);
        }
        boolean open = text.startsWith("../");
        var earliest = open ? LocalDate.MIN : Digits.day(text.substring(0, slash));
        var latest = Digits.day(text.substring(slash + 1));
        if (earliest.isAfter(latest)) {
            throw new DateTimeException("the range ends before it begins: " + text);
        }
        return new EffectiveDate(text, earliest, latest);
    }

    /** Whether the day is known exactly. */
    public boolean precise() {
        return earliest.equals(latest);
    }

    /** Whether it can be the case on that day that this date has come. */
    public boolean mayHaveComeBy(LocalDate day) {
        return !earliest.isAfter(day);
    }

    @Override
    public String toString() {
        return text;
    }
}

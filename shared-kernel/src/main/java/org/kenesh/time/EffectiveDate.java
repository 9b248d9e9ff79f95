package org.kenesh.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

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

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
        if (DAY.matcher(text).matches()) {
            return on(LocalDate.parse(text));
        }
        if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return new EffectiveDate(text, month.atDay(1), month.atEndOfMonth());
        }
        if (YEAR.matcher(text).matches()) {
            var first = LocalDate.of(Integer.parseInt(text), 1, 1);
            return new EffectiveDate(text, first, first.with(TemporalAdjusters.lastDayOfYear()));
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new DateTimeException("no day, month, year or range: " + text);
        }
        return range(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static EffectiveDate range(String text, String from, String to) {
        if (!DAY.matcher(to).matches() || !(from.equals("..") || DAY.matcher(from).matches())) {
            throw new DateTimeException(
                    "a range is YYYY-MM-DD/YYYY-MM-DD or ../YYYY-MM-DD: " + text);
        }
        var latest = LocalDate.parse(to);
        var earliest = from.equals("..") ? LocalDate.MIN : LocalDate.parse(from);
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

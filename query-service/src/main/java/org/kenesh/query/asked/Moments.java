package org.kenesh.query.asked;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.BadParameter;

/** Reads days and states of knowledge. */
public final class Moments {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final History history;
    private final Clock clock;
    private final ZoneId zone;

    /** Days begin and end in the council's zone. */
    public Moments(History history, Clock clock, ZoneId zone) {
        this.history = history;
        this.clock = clock;
        this.zone = zone;
    }

    /** The day that it is now where the council is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The day that a parameter names. */
    public static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadParameter(parameter, text, "day").refused();
        }
    }

    /**
     * The state of knowledge that a parameter names: a position; an instant, and with it all that
     * was recorded up to then; or a day, and with it all that was recorded before its end.
     */
    public long known(String parameter, String text) {
        long size = history.size();
        try {
            if (POSITION.matcher(text).matches()) {
                long position = Long.parseLong(text);
                if (position <= size) {
                    return position;
                }
            } else if (text.indexOf('T') < 0) {
                var end = LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant();
                return history.knownBefore(end);
            } else {
                return history.knownBefore(OffsetDateTime.parse(text).toInstant().plusNanos(1000));
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw known(parameter, text, size);
        }
        throw known(parameter, text, size);
    }

    /** The state of knowledge that {@code Accept-Datetime} (RFC 7089) names, to the second. */
    long knownAt(String header) {
        try {
            var second = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
            return history.knownBefore(second.toInstant().plusSeconds(1));
        } catch (DateTimeException | ArithmeticException e) {
            throw new BadParameter("Accept-Datetime", header, "datetime").refused();
        }
    }

    /** Whether anything was recorded after that state of knowledge, so that no more can join it. */
    boolean passed(long known) {
        return known < history.size();
    }

    /** When the last event of a state of knowledge was recorded. */
    Instant recorded(long known) {
        return history.recordedAt(known - 1);
    }

    private static RuntimeException known(String parameter, String text, long size) {
        return new BadParameter(parameter, text, "known", Long.toString(size)).refused();
    }
}

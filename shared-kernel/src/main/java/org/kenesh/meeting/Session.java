package org.kenesh.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.SeatId;

/**
 * An uninterrupted part of a meeting.
 *
 * @param from when it began
 * @param presiding the seat that leads it
 * @param to when it was interrupted or ended; null while it lasts
 */
public record Session(LocalDateTime from, SeatId presiding, @Nullable LocalDateTime to) {

    /** Whether the meeting sat on a day: the one on which it began or the next, until its end. */
    boolean sat(LocalDate day) {
        var first = from.toLocalDate();
        return !day.isBefore(first)
                && !day.isAfter(first.plusDays(1))
                && (to == null || !day.isAfter(to.toLocalDate()));
    }
}

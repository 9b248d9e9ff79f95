package org.kenesh.query.asked;

import java.time.LocalDate;
import org.kenesh.query.problem.Refusal.BadParameter;

/**
 * The days that a report covers.
 *
 * @param from the first one
 * @param to the last one
 */
public record Period(LocalDate from, LocalDate to) {

    /** A period as the parameters {@code from} and {@code to} give it; it may not end before. */
    public static Period asked(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new BadParameter("to", to.toString(), "not-before", from.toString()).refused();
        }
        return new Period(from, to);
    }

    /** Whether it has a day. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

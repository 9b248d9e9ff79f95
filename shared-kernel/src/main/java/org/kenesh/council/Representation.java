package org.kenesh.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.time.EffectiveDate;

/**
 * That a person sits on a seat.
 *
 * @param person who
 * @param capacity in what capacity
 * @param since since when, as precisely as it is known
 * @param until the end of the term, if one was set
 * @param carriedOver whether the term has ended, or the agency that it was for has the seat no
 *     longer, and the person stays on until somebody else is appointed
 * @param position the event that appointed them
 * @param act the act that appointed them, or null when it is not known
 */
public record Representation(
        Person person,
        Capacity capacity,
        EffectiveDate since,
        @Nullable LocalDate until,
        boolean carriedOver,
        long position,
        @Nullable ActId act) {

    Representation asCarriedOver() {
        return new Representation(person, capacity, since, until, true, position, act);
    }
}

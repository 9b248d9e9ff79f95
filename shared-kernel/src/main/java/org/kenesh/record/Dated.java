package org.kenesh.record;

import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.time.EffectiveDate;

/**
 * What is true from one day until another.
 *
 * @param value what is true
 * @param from the first day, as precisely as it is known
 * @param until the first day on which it is no longer true, or null while no end is known
 * @param position the event that made it true
 * @param act the act that made it true, or null when it is not known
 */
public record Dated<T extends @Nullable Object>(
        T value,
        EffectiveDate from,
        @Nullable EffectiveDate until,
        long position,
        @Nullable ActId act) {

    /** The same with another end. */
    public Dated<T> until(@Nullable EffectiveDate end) {
        return new Dated<>(value, from, end, position, act);
    }
}

package org.kenesh.record;

import java.time.LocalDate;
import org.kenesh.event.Effective;

/**
 * A place between two steps: what took effect before it is past, the rest is to come.
 *
 * @param day the day
 * @param sequence the first step of that day that is still to come
 */
public record Cut(LocalDate day, int sequence) {

    /** The end of a day, after its last step. */
    public static Cut after(LocalDate day) {
        return new Cut(day, Integer.MAX_VALUE);
    }

    /** Whether an event has taken effect, an imprecise date counting as its last possible day. */
    public boolean certainlyAfter(Effective event) {
        return after(event.effectiveOn().latest(), event.sequenceInDay());
    }

    /** Whether an event has taken effect, an imprecise date counting as its first possible day. */
    public boolean possiblyAfter(Effective event) {
        return after(event.effectiveOn().earliest(), event.sequenceInDay());
    }

    private boolean after(LocalDate effectiveOn, int sequenceInDay) {
        int days = effectiveOn.compareTo(day);
        return days < 0 || (days == 0 && sequenceInDay < sequence);
    }
}

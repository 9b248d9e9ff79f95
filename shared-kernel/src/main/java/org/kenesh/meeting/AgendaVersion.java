package org.kenesh.meeting;

import java.util.List;
import org.kenesh.time.EffectiveDate;

/**
 * An agenda as it was given out.
 *
 * @param number 1 for the first one of the meeting, 2 for the next one
 * @param on when it was given out
 * @param position the event that says so
 * @param items what was on it, in order
 */
public record AgendaVersion(int number, EffectiveDate on, long position, List<ItemId> items) {

    public AgendaVersion {
        items = List.copyOf(items);
    }
}

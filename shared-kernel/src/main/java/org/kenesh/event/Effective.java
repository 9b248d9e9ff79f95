package org.kenesh.event;

import org.kenesh.time.EffectiveDate;

/**
 * What takes effect on a day, possibly in a given order within that day. All that takes effect on
 * one day with one number is one step, whatever order it was recorded in.
 */
public interface Effective extends Event {

    /** The day on which it is true. */
    EffectiveDate effectiveOn();

    /** Its place among the steps of its day; 0 unless an order is known. */
    int sequenceInDay();
}

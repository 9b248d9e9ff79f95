package org.kenesh.record;

import org.jspecify.annotations.Nullable;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;

/**
 * What an event of the record says while knowledge is in a half-open interval of states. The state
 * of knowledge k holds the events at positions below k. Where no version of an event is known, the
 * event is void.
 */
public final class Version {

    /** The end of an interval that has not ended. */
    public static final long OPEN = Long.MAX_VALUE;

    private final Recorded origin;
    private final Event event;
    private final long from;
    private final @Nullable Version earlier;
    private long to = OPEN;

    Version(Recorded origin, Event event, long from, @Nullable Version earlier) {
        this.origin = origin;
        this.event = event;
        this.from = from;
        this.earlier = earlier;
    }

    /** The position of the event, whatever has been recorded about it since. */
    public long position() {
        return origin.position();
    }

    /** What the event says. */
    public Event event() {
        return event;
    }

    /** The first state of knowledge with this version; the record that led to it is at one less. */
    public long from() {
        return from;
    }

    /** The first state of knowledge without it, or {@link #OPEN}. */
    public long to() {
        return to;
    }

    /** Whether it is what the event says at this state of knowledge. */
    public boolean knownAt(long known) {
        return from <= known && known < to;
    }

    /** The event as it was first recorded, with who recorded it and when. */
    public Recorded origin() {
        return origin;
    }

    /** The version of the same event before this one, or null when this is the first. */
    public @Nullable Version earlier() {
        return earlier;
    }

    boolean open() {
        return to == OPEN;
    }

    void close(long known) {
        to = known;
    }

    @Override
    public String toString() {
        return position() + "[" + from + "," + (open() ? "" : to) + ")" + event;
    }
}

package org.kenesh.command.slice;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.Versions;

/**
 * What is kept in the file of one thing, in the order of position in whatever order it comes in: an
 * event may come to be about the thing by a correction of it.
 */
final class Kept {

    private final NavigableMap<Long, Recorded> recorded = new TreeMap<>();
    private Versions versions = new Versions();

    void take(Recorded event) {
        boolean last = recorded.isEmpty() || recorded.lastKey() < event.position();
        if (recorded.putIfAbsent(event.position(), event) != null) {
            return;
        }
        if (last) {
            versions.apply(event);
        } else {
            versions = new Versions();
            recorded.values().forEach(versions::apply);
        }
    }

    /** The same with one more event at a position, about one that it holds. */
    Kept supposing(long position, Event said, long target) {
        var about = Objects.requireNonNull(recorded.get(target));
        var kept = new Kept();
        recorded.values().forEach(kept::take);
        kept.take(new Recorded(position, about.at(), null, null, said));
        return kept;
    }

    boolean holds(long position) {
        return recorded.containsKey(position);
    }

    Versions versions() {
        return versions;
    }
}

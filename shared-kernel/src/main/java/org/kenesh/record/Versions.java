package org.kenesh.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.RecordEvent.SourceConflictNoted;

/**
 * What every event says at every state of knowledge. Corrections and retractions point to earlier
 * positions; of those in force that point to an event, the one with the highest position decides
 * what it says, or that it is void. They can be corrected and retracted themselves.
 *
 * <p>One thread writes; many may read while nobody writes.
 */
public final class Versions {

    private final List<Version> latest = new ArrayList<>();
    private final Map<Long, TreeSet<Long>> records = new HashMap<>();

    /**
     * Takes the next event of the record. An event of unknown type has no version. A record about
     * an event that is not here, or not earlier, changes nothing else.
     *
     * @throws IllegalArgumentException when the position is not above all before
     */
    public Change apply(Recorded recorded) {
        if (!latest.isEmpty() && recorded.position() <= latest.getLast().position()) {
            throw new IllegalArgumentException("position " + recorded.position() + " is not next");
        }
        var event = recorded.event();
        if (event == null) {
            return Change.NOTHING;
        }
        long known = recorded.position() + 1;
        var version = new Version(recorded, event, known, null);
        latest.add(version);
        var target = target(version);
        if (target == null) {
            return Change.first(version);
        }
        point(target, version.position());
        var change = new Change(new ArrayList<>(List.of(version)), new ArrayList<>());
        settle(target, known, change);
        return change;
    }

    /** What an event says at a state of knowledge; empty when it is void, unknown or not here. */
    public Optional<Version> at(long position, long known) {
        int index = index(position);
        var version = index < 0 ? null : latest.get(index);
        while (version != null && !version.knownAt(known)) {
            version = version.earlier();
        }
        return Optional.ofNullable(version);
    }

    /**
     * All that an event has said up to a state of knowledge, in order; between these it is void.
     */
    public List<Version> upTo(long position, long known) {
        var said = new ArrayList<Version>();
        int index = index(position);
        var version = index < 0 ? null : latest.get(index);
        while (version != null) {
            if (version.from() <= known) {
                said.add(version);
            }
            version = version.earlier();
        }
        return List.copyOf(said.reversed());
    }

    /** The events that are not void now, in the order of position. */
    public Stream<Version> inForce() {
        return latest.stream().filter(Version::open);
    }

    /** From the highest position down, so that every event is decided once. */
    private void settle(long first, long known, Change change) {
        var undecided = new TreeSet<Long>(List.of(first));
        while (!undecided.isEmpty()) {
            int index = index(undecided.removeLast());
            if (index < 0) {
                continue;
            }
            var before = latest.get(index);
            var after = decide(before);
            if (before.open() ? before.event().equals(after) : after == null) {
                continue;
            }
            if (before.open()) {
                leave(before, undecided);
                before.close(known);
                change.closed().add(before);
            }
            if (after != null) {
                var version = new Version(before.origin(), after, known, before);
                latest.set(index, version);
                change.opened().add(version);
                enter(version, undecided);
            }
        }
    }

    private @Nullable Event decide(Version version) {
        var deciding = records.get(version.position());
        if (deciding == null || deciding.isEmpty()) {
            return version.origin().event();
        }
        return switch ((RecordEvent) latest.get(index(deciding.last())).event()) {
            case EventCorrected corrected -> corrected.data();
            case EventRetracted _ -> null;
            case SourceConflictNoted _ -> version.origin().event();
        };
    }

    private void leave(Version record, NavigableSet<Long> undecided) {
        var target = target(record);
        var pointing = target == null ? null : records.get(target);
        if (target != null && pointing != null) {
            pointing.remove(record.position());
            undecided.add(target);
        }
    }

    private void enter(Version record, NavigableSet<Long> undecided) {
        var target = target(record);
        if (target != null) {
            point(target, record.position());
            undecided.add(target);
        }
    }

    private void point(long target, long position) {
        records.computeIfAbsent(target, _ -> new TreeSet<>()).add(position);
    }

    /** What a record points to: an earlier event, or nothing. */
    private static @Nullable Long target(Version version) {
        long target =
                switch (version.event()) {
                    case EventCorrected corrected -> corrected.target();
                    case EventRetracted retracted -> retracted.target();
                    default -> version.position();
                };
        return target < version.position() ? target : null;
    }

    private int index(long position) {
        int low = 0;
        int high = latest.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = latest.get(middle).position();
            if (found == position) {
                return middle;
            } else if (found < position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}

package org.kenesh.record;

import static java.util.Collections.unmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;

/**
 * The versions of events by the thing that they are about, each thing's in the order in which they
 * take effect. One thread writes; many may read while nobody writes.
 */
public final class Chronicle<K> {

    /**
     * The order of steps, then of positions. An imprecise date counts as its last possible day;
     * what has no date comes first.
     */
    public static final Comparator<Version> STEPS =
            Comparator.comparing(Version::event, Chronicle::compareSteps)
                    .thenComparingLong(Version::position);

    private final Comparator<Version> order;
    private final Map<K, List<Version>> versions = new HashMap<>();

    /** An empty chronicle of that order. */
    public Chronicle(Comparator<Version> order) {
        this.order = order;
    }

    /** Takes a version of an event about a thing. */
    public void add(K thing, Version version) {
        var about = versions.computeIfAbsent(thing, _ -> new ArrayList<>(2));
        int at = about.size();
        while (at > 0 && order.compare(about.get(at - 1), version) > 0) {
            at--;
        }
        if (at == 0 || about.get(at - 1) != version) {
            about.add(at, version);
        }
    }

    /** What is known about a thing at a state of knowledge. */
    public List<Version> of(K thing, long known) {
        var about = versions.get(thing);
        if (about == null) {
            return List.of();
        }
        var result = new ArrayList<Version>(about.size());
        for (var version : about) {
            if (version.knownAt(known)) {
                result.add(version);
            }
        }
        return result;
    }

    /** What was known about a thing at any state of knowledge. */
    public List<Version> ever(K thing) {
        return List.copyOf(versions.getOrDefault(thing, List.of()));
    }

    /** All things that anything was ever recorded about. */
    public Set<K> things() {
        return unmodifiableSet(versions.keySet());
    }

    /** Of these versions those that take effect before an event at a position does. */
    public static List<Version> before(
            Collection<Version> versions, Effective event, long position) {
        return versions.stream()
                .filter(version -> version.event() instanceof Effective)
                .filter(version -> {
                    int steps = compareSteps(version.event(), event);
                    return steps < 0 || (steps == 0 && version.position() < position);
                })
                .toList();
    }

    private static int compareSteps(Event one, Event other) {
        if (one instanceof Effective first && other instanceof Effective second) {
            int days = first.effectiveOn().latest().compareTo(second.effectiveOn().latest());
            return days != 0
                    ? days
                    : Integer.compare(first.sequenceInDay(), second.sequenceInDay());
        }
        return Boolean.compare(one instanceof Effective, other instanceof Effective);
    }
}

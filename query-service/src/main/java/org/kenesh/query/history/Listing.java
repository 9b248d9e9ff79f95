package org.kenesh.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Effective;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Version;

/**
 * The events about things of one kind, and what each thing is on any day and at any state of
 * knowledge. What it is day by day as far as is known now is found out when it is first asked for,
 * and kept until more is recorded about it; so a list of many things folds only those that were
 * known to be something else. One thread writes; many may read while nobody writes.
 */
public final class Listing<K, T> {

    /** What a thing is at the end of a day by these versions of its events, in their order. */
    public interface Fold<K, T> {

        /** What it is; null when it is not there. */
        @Nullable T of(K thing, List<Version> versions, LocalDate on);
    }

    private final Fold<K, T> fold;
    private final Chronicle<K> events = new Chronicle<>(Chronicle.STEPS);
    private final Map<K, Listed> things = new HashMap<>();
    private final List<Listed> inOrder = new ArrayList<>();

    Listing(Fold<K, T> fold) {
        this.fold = fold;
    }

    /** Takes a version of an event about a thing when it opens, and again when it closes. */
    void take(K thing, Version version) {
        var listed = things.get(thing);
        if (listed == null) {
            listed = new Listed(thing, version.from());
            things.put(thing, listed);
            inOrder.add(listed);
        }
        boolean closed = version.to() != Version.OPEN;
        if (!closed) {
            events.add(thing, version);
        }
        listed.changed = Math.max(listed.changed, closed ? version.to() : version.from());
        listed.course = null;
    }

    /** The events about a thing that are known, in the order of their steps. */
    public List<Version> of(K thing, long known) {
        return events.of(thing, known);
    }

    /** The events about a thing that were known at any state of knowledge. */
    public List<Version> ever(K thing) {
        return events.ever(thing);
    }

    /** All things that anything was ever recorded about. */
    public Set<K> things() {
        return events.things();
    }

    /** What a thing is at the end of a day; null when it is not there. */
    public @Nullable T on(K thing, LocalDate on, long known) {
        var listed = things.get(thing);
        return listed == null ? null : listed.on(on, on.toEpochDay(), known);
    }

    /** What some things are at the end of a day: those that are there, in that order. */
    public Stream<T> on(Collection<K> some, LocalDate on, long known) {
        return some.stream().map(thing -> on(thing, on, known)).filter(Objects::nonNull);
    }

    /** What is there at the end of a day, what was recorded first at first. */
    public Stream<T> on(LocalDate on, long known) {
        long day = on.toEpochDay();
        return inOrder.parallelStream()
                .map(listed -> listed.on(on, day, known))
                .filter(Objects::nonNull);
    }

    /** A thing with what it is day by day as far as is known since it changed. */
    private final class Listed {

        private final K thing;
        private final long since;
        private long changed;
        private @Nullable Course<T> course; // threads that race find out the same

        Listed(K thing, long since) {
            this.thing = thing;
            this.since = since;
        }

        @Nullable T on(LocalDate on, long day, long known) {
            if (known < since) {
                return null;
            }
            if (known < changed) {
                return fold.of(thing, of(thing, known), on);
            }
            var now = course;
            if (now == null) {
                now = course(of(thing, known));
                course = now;
            }
            return now.on(day);
        }

        private Course<T> course(List<Version> versions) {
            var days = new TreeSet<LocalDate>();
            for (var version : versions) {
                days.add(
                        version.event() instanceof Effective event
                                ? event.effectiveOn().latest()
                                : LocalDate.MIN);
            }
            var course = Course.<T>nothing();
            for (var day : days) {
                course = course.then(day.toEpochDay(), fold.of(thing, versions, day));
            }
            return course;
        }
    }

    /**
     * What something is from a day on, and before that: the last at first, because most days that
     * are asked for are later than most changes.
     *
     * @param since the day, counted from 1970-01-01
     * @param state what it is; null when it is not there
     * @param earlier what it was before; null when that is the beginning of time
     */
    private record Course<T>(long since, @Nullable T state, @Nullable Course<T> earlier) {

        private static final Course<?> NOTHING = new Course<>(Long.MIN_VALUE, null, null);

        @SuppressWarnings("unchecked") // there is no state in it
        static <T> Course<T> nothing() {
            return (Course<T>) NOTHING;
        }

        Course<T> then(long day, @Nullable T next) {
            return Objects.equals(next, state) ? this : new Course<>(day, next, this);
        }

        @Nullable T on(long day) {
            var at = this;
            while (at.earlier != null && at.since > day) {
                at = at.earlier;
            }
            return at.state;
        }
    }
}

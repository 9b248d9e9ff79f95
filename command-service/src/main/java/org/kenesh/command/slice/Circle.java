package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kenesh.record.Dated;

/** Looks for a thing that would be below itself in a tree that changes over time. */
final class Circle {

    private Circle() {}

    /**
     * The first day on which a child would be below itself if from that day on it had this parent,
     * until the day on which it gets another one; null when there is none.
     */
    static <K> @Nullable LocalDate closedBy(
            K child, K parent, LocalDate from, Function<K, ? extends Iterable<Dated<K>>> parents) {
        var end = nextAfter(from, parents.apply(child));
        var days = new TreeSet<>(Set.of(from));
        while (!days.isEmpty()) {
            var day = days.removeFirst();
            if (end != null && !day.isBefore(end)) {
                return null;
            }
            if (reaches(child, parent, day, parents, days)) {
                return day;
            }
        }
        return null;
    }

    private static <K> boolean reaches(
            K child,
            K parent,
            LocalDate day,
            Function<K, ? extends Iterable<Dated<K>>> parents,
            Set<LocalDate> laterDays) {
        var passed = new HashSet<K>();
        K at = parent;
        while (at != null && passed.add(at)) {
            if (at.equals(child)) {
                return true;
            }
            K next = null;
            for (var span : parents.apply(at)) {
                if (span.from().latest().isAfter(day)) {
                    laterDays.add(span.from().latest());
                } else if (lasts(span, day)) {
                    next = span.value();
                }
            }
            at = next;
        }
        return false;
    }

    private static boolean lasts(Dated<?> span, LocalDate day) {
        var until = span.until();
        return until == null || until.latest().isAfter(day);
    }

    private static <K> @Nullable LocalDate nextAfter(LocalDate day, Iterable<Dated<K>> spans) {
        for (var span : spans) {
            for (var change :
                    List.of(span.from(), span.until() == null ? span.from() : span.until())) {
                if (change.latest().isAfter(day)) {
                    return change.latest();
                }
            }
        }
        return null;
    }
}

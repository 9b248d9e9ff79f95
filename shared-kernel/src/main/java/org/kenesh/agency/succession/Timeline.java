package org.kenesh.agency.succession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Effective;

/**
 * Facts in the order of their steps and, within a step, of their positions. There is one order for
 * each bound of imprecise dates; the two are one object while all dates are precise.
 */
final class Timeline<F extends Fact> {

    private static final long[] NO_KEYS = {};
    private static final Fact[] NO_FACTS = {};
    private static final Timeline<Fact> NONE = new Timeline<>(Bound.LATE);

    private final Bound bound;
    private long[] keys = NO_KEYS;
    private Fact[] facts = NO_FACTS;
    private int size;
    private @Nullable Timeline<F> early;

    private Timeline(Bound bound) {
        this.bound = bound;
    }

    /** Nothing so far. Most tasks are never ruled on, and most functions have one parent. */
    @SuppressWarnings("unchecked") // nothing is ever inserted into it
    static <F extends Fact> Timeline<F> none() {
        return (Timeline<F>) NONE;
    }

    /** These facts and one more: this object, unless there were none. */
    Timeline<F> with(F fact) {
        var timeline = this == NONE ? new Timeline<F>(Bound.LATE) : this;
        timeline.add(fact);
        return timeline;
    }

    private void add(F fact) {
        if (early == null && !((Effective) fact.version().event()).effectiveOn().precise()) {
            early = new Timeline<>(Bound.EARLY);
            early.keys = keys.clone();
            early.facts = facts.clone();
            early.size = size;
        }
        insert(fact);
        if (early != null) {
            early.insert(fact);
        }
    }

    boolean precise() {
        return early == null;
    }

    /**
     * The only fact, whether or not it is known; null when there are more or its date is imprecise.
     */
    @Nullable F only() {
        return size == 1 && precise() ? fact(0) : null;
    }

    /** The first step, whether or not it is known, or {@link StepKey#NEVER}. */
    long first() {
        return size == 0 ? StepKey.NEVER : keys[0];
    }

    /** These facts in the order of a bound. */
    Timeline<F> by(Bound asked) {
        return asked == Bound.LATE || early == null ? this : early;
    }

    /** The facts of one step that are known. */
    List<F> in(long key, long known) {
        return between(key, key + 1, known);
    }

    /** The facts known of steps from one on and before another one. */
    List<F> between(long from, long before, long known) {
        List<F> found = List.of();
        for (int at = first(from); at < size && keys[at] < before; at++) {
            if (facts[at].version().knownAt(known)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(fact(at));
            }
        }
        return found;
    }

    /** The first step from this one on of which a fact is known, or {@link StepKey#NEVER}. */
    long next(long from, long known) {
        for (int at = first(from); at < size; at++) {
            if (facts[at].version().knownAt(known)) {
                return keys[at];
            }
        }
        return StepKey.NEVER;
    }

    /** The last fact known of a step before this one, or null. */
    @Nullable F last(long before, long known) {
        int at = place(before, known);
        return at < 0 ? null : fact(at);
    }

    /** The place of the last fact known of a step before this one, or -1. */
    int place(long before, long known) {
        int at = first(before) - 1;
        while (at >= 0 && !facts[at].version().knownAt(known)) {
            at--;
        }
        return at;
    }

    /** The step of the fact at a place. */
    long key(int at) {
        return keys[at];
    }

    /** The fact at a place. */
    @SuppressWarnings("unchecked") // only facts of this type are inserted
    F fact(int at) {
        return (F) facts[at];
    }

    private void insert(F fact) {
        long key = fact.key(bound);
        long position = fact.version().position();
        int at = first(key);
        while (at < size && keys[at] == key && facts[at].version().position() <= position) {
            at++;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(1, size * 2));
            facts = Arrays.copyOf(facts, keys.length);
        }
        System.arraycopy(keys, at, keys, at + 1, size - at);
        System.arraycopy(facts, at, facts, at + 1, size - at);
        keys[at] = key;
        facts[at] = fact;
        size++;
    }

    /** The number of facts of steps before this one. */
    private int first(long key) {
        int at = Arrays.binarySearch(keys, 0, size, key);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && keys[at - 1] == key) {
            at--;
        }
        return at;
    }
}

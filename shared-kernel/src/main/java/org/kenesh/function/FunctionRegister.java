package org.kenesh.function;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.record.Chronicle;
import org.kenesh.record.Dated;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;

/**
 * The functions: what each is called and where in the tree it is, on any day, as known at any state
 * of knowledge. What is said last of a function's parent holds, by day and then by position; an
 * imprecise date counts as its last possible day. Who holds a function is no part of it: that is
 * succession. One thread writes; many may read while nobody writes.
 */
public final class FunctionRegister {

    private final Chronicle<FunctionId> changes =
            new Chronicle<>(
                    Comparator.<Version, LocalDate>comparing(version ->
                                    ((FunctionEvent) version.event()).effectiveOn().latest())
                            .thenComparingLong(Version::position));
    private final Map<FunctionId, Set<FunctionId>> everBelow = new HashMap<>();

    /** Takes a version of an event when it opens; versions of other families are passed over. */
    public void apply(Version version) {
        if (!(version.event() instanceof FunctionEvent event)) {
            return;
        }
        switch (event) {
            case FunctionDefined e -> {
                changes.add(e.function(), version);
                below(e.parent(), e.function());
            }
            case FunctionDivided e -> {
                changes.add(e.function(), version);
                e.into().forEach(part -> put(version, part, e.function()));
            }
            case FunctionsJoined e -> {
                changes.add(e.into(), version);
                e.functions().forEach(part -> put(version, part, e.into()));
            }
            // Who holds a function does not change the function.
            case FunctionAssigned _, FunctionTransferred _, FunctionWithdrawn _ -> {}
        }
    }

    /** A function at the end of a day; empty when nothing has told it apart by then. */
    public Optional<Function> function(FunctionId id, LocalDate on, long known) {
        Function result = null;
        for (var change : changes.of(id, known)) {
            var event = (FunctionEvent) change.event();
            if (event.effectiveOn().latest().isAfter(on)) {
                break;
            }
            result = next(id, result, change, event);
        }
        return Optional.ofNullable(result);
    }

    /** The functions that are told apart at the end of a day, in no order. */
    public List<Function> present(LocalDate on, long known) {
        var result = new ArrayList<Function>();
        for (var id : changes.things()) {
            function(id, on, known).ifPresent(result::add);
        }
        return result;
    }

    /** The functions directly below another one at the end of a day, by id. */
    public List<Function> children(FunctionId parent, LocalDate on, long known) {
        var result = new ArrayList<Function>();
        for (var id : everBelow.getOrDefault(parent, Set.of())) {
            function(id, on, known)
                    .filter(child -> parent.equals(child.parent()))
                    .ifPresent(result::add);
        }
        return result;
    }

    /** The functions above one at the end of a day, the nearest first. A circle is left out. */
    public List<FunctionId> ancestors(FunctionId id, LocalDate on, long known) {
        var result = new ArrayList<FunctionId>();
        var next = parent(id, on, known);
        while (next != null && !next.equals(id) && !result.contains(next)) {
            result.add(next);
            next = parent(next, on, known);
        }
        return result;
    }

    /** All parents of a function over time, the first one first. */
    public List<Dated<FunctionId>> parents(FunctionId id, long known) {
        var result = new ArrayList<Dated<FunctionId>>();
        Function before = null;
        for (var change : changes.of(id, known)) {
            var event = (FunctionEvent) change.event();
            var after = next(id, before, change, event);
            if (before == null || !Objects.equals(before.parent(), after.parent())) {
                close(result, event);
                open(result, after.parent(), change, event);
            }
            before = after;
        }
        return List.copyOf(result);
    }

    /** What is known of a function, in the order in which it takes effect. */
    public List<Version> changes(FunctionId id, long known) {
        return changes.of(id, known);
    }

    /** All functions that anything was ever recorded about. */
    public Set<FunctionId> ids() {
        return changes.things();
    }

    private @Nullable FunctionId parent(FunctionId id, LocalDate on, long known) {
        return function(id, on, known).map(Function::parent).orElse(null);
    }

    private static Function next(
            FunctionId id, @Nullable Function before, Version change, FunctionEvent event) {
        var names = before == null ? null : before.names();
        var parent = before == null ? null : before.parent();
        var defined = before == null ? null : before.defined();
        return switch (event) {
            case FunctionDefined e ->
                    new Function(
                            id,
                            e.names(),
                            e.parent(),
                            new Milestone(e.effectiveOn(), change.position(), e.act()));
            case FunctionDivided e ->
                    new Function(id, names, e.into().contains(id) ? e.function() : parent, defined);
            case FunctionsJoined e ->
                    new Function(
                            id, names, e.functions().contains(id) ? e.into() : parent, defined);
            case FunctionAssigned _, FunctionTransferred _, FunctionWithdrawn _ ->
                    throw new IllegalArgumentException("no change of a function: " + event);
        };
    }

    private static void open(
            List<Dated<FunctionId>> spans,
            @Nullable FunctionId parent,
            Version change,
            FunctionEvent event) {
        if (parent != null) {
            spans.add(
                    new Dated<>(parent, event.effectiveOn(), null, change.position(), event.act()));
        }
    }

    private static void close(List<Dated<FunctionId>> spans, FunctionEvent event) {
        if (!spans.isEmpty() && spans.getLast().until() == null) {
            spans.set(spans.size() - 1, spans.getLast().until(event.effectiveOn()));
        }
    }

    private void put(Version version, FunctionId part, FunctionId parent) {
        changes.add(part, version);
        below(parent, part);
    }

    private void below(@Nullable FunctionId parent, FunctionId child) {
        if (parent != null) {
            everBelow.computeIfAbsent(parent, _ -> new TreeSet<>()).add(child);
        }
    }
}

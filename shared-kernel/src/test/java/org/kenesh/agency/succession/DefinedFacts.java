package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Scope;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.function.FunctionId;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;

/** All that a record says with one bound of its dates, to be gone over again and again. */
final class DefinedFacts {

    /** A step, or with the least sequence the start of a day. */
    record When(LocalDate day, int sequence) implements Comparable<When> {
        @Override
        public int compareTo(When other) {
            int days = day.compareTo(other.day);
            return days != 0 ? days : Integer.compare(sequence, other.sequence);
        }

        boolean before(When other) {
            return compareTo(other) < 0;
        }
    }

    record Said(long position, When key, Event event) {}

    record Line(
            When key,
            Object act,
            @Nullable FunctionId function,
            AgencyId from,
            @Nullable AgencyId to,
            @Nullable LocalDate until) {}

    record Place(AgencyId agency, boolean nobody, List<AgencyId> trail) {}

    record Places(Set<Place> places, boolean conflict) {
        Places {
            boolean settled =
                    places.stream().noneMatch(Place::nobody)
                            && places.stream().map(Place::agency).distinct().count() == 1;
            if (settled) {
                places = Set.of(new Place(places.iterator().next().agency(), false, List.of()));
                conflict = false;
            }
        }

        boolean settled() {
            return places.size() == 1 && !places.iterator().next().nobody();
        }
    }

    record Passage(LocalDate on, @Nullable FunctionId function, AgencyId agency, When before) {}

    private record Above(FunctionId function, LocalDate day) {}

    private record Out(AgencyId from, When key) {}

    /** What is in force, by step and position. */
    final List<Said> all;

    /** All steps in their order. */
    final Set<When> keys = new TreeSet<>();

    /** Where that stands which went through an ended agency; only to save time. */
    final Map<Passage, Places> passages = new HashMap<>();

    private final Map<Out, List<Line>> lines;
    private final Map<AgencyId, When> ends = new HashMap<>();
    private final Map<Above, List<FunctionId>> covers = new HashMap<>();

    DefinedFacts(List<Event> written, boolean late) {
        this.all = new ArrayList<>();
        var says = inForce(written);
        says.forEach((position, event) -> {
            if (event instanceof Effective effective) {
                var date = effective.effectiveOn();
                var day = late ? date.latest() : date.earliest();
                var key = new When(day, effective.sequenceInDay());
                all.add(new Said(position, key, event));
            }
        });
        all.sort(Comparator.comparing(Said::key).thenComparingLong(Said::position));
        all.forEach(said -> keys.add(said.key()));
        lines =
                all.stream()
                        .flatMap(said -> lines(said).stream())
                        .collect(Collectors.groupingBy(line -> new Out(line.from(), line.key())));
        all.forEach(said -> ended(said).forEach(agency -> ends.putIfAbsent(agency, said.key())));
    }

    private static Map<Long, Event> inForce(List<Event> written) {
        var says = new TreeMap<Long, Event>();
        for (long x = written.size() - 1L; x >= 0; x--) {
            Event content = written.get((int) x);
            for (var later : says.tailMap(x, false).values()) {
                if (later instanceof EventCorrected corrected && corrected.target() == x) {
                    content = corrected.data();
                } else if (later instanceof EventRetracted retracted && retracted.target() == x) {
                    content = null;
                }
            }
            if (content != null) {
                says.put(x, content);
            }
        }
        return says;
    }

    List<FunctionId> cover(@Nullable FunctionId function, LocalDate day) {
        return function == null
                ? List.of()
                : covers.computeIfAbsent(new Above(function, day), this::coverOf);
    }

    private List<FunctionId> coverOf(Above asked) {
        var function = asked.function();
        var day = asked.day();
        var cover = new LinkedHashSet<FunctionId>();
        FunctionId next = function;
        while (next != null && cover.add(next)) {
            next = parent(next, day);
        }
        return List.copyOf(cover);
    }

    private @Nullable FunctionId parent(FunctionId function, LocalDate day) {
        FunctionId parent = null;
        LocalDate best = null;
        long position = -1;
        for (var said : all) {
            boolean about =
                    switch (said.event()) {
                        case FunctionDefined e -> e.function().equals(function);
                        case FunctionDivided e -> e.into().contains(function);
                        case FunctionsJoined e -> e.functions().contains(function);
                        default -> false;
                    };
            var on = said.key().day();
            if (about
                    && !on.isAfter(day)
                    && (best == null
                            || on.isAfter(best)
                            || (on.equals(best) && said.position() > position))) {
                best = on;
                position = said.position();
                parent =
                        switch ((FunctionEvent) said.event()) {
                            case FunctionDefined e -> e.parent();
                            case FunctionDivided e -> e.function();
                            case FunctionsJoined e -> e.into();
                            case FunctionAssigned _, FunctionTransferred _, FunctionWithdrawn _ ->
                                    null;
                        };
            }
        }
        return parent;
    }

    static List<Line> lines(Said said) {
        return switch (said.event()) {
            case FunctionTransferred e ->
                    List.of(line(said, e.act(), e.function(), e.from(), e.to(), e.until()));
            case FunctionWithdrawn e ->
                    List.of(line(said, e.act(), e.function(), e.from(), null, null));
            case ReorganizationEnacted e ->
                    e.transfers().stream()
                            .map(t ->
                                    line(
                                            said,
                                            e.act(),
                                            t.scope() instanceof Scope.Of of ? of.function() : null,
                                            t.from(),
                                            t.to(),
                                            t.until()))
                            .toList();
            default -> List.of();
        };
    }

    private static Line line(
            Said said,
            @Nullable Object act,
            @Nullable FunctionId function,
            AgencyId from,
            @Nullable AgencyId to,
            @Nullable LocalDate until) {
        return new Line(said.key(), act == null ? said.position() : act, function, from, to, until);
    }

    private static List<AgencyId> ended(Said said) {
        return switch (said.event()) {
            case AgencyAbolished e -> List.of(e.agency());
            case ReorganizationEnacted e ->
                    e.participants().stream()
                            .filter(participant -> participant.role() == Role.CEASES)
                            .map(Participant::agency)
                            .toList();
            default -> List.of();
        };
    }

    @Nullable When endOf(AgencyId agency) {
        return ends.get(agency);
    }

    boolean ended(AgencyId agency, When key) {
        var end = endOf(agency);
        return end != null && !key.before(end);
    }

    List<Line> lines(AgencyId from, When key) {
        return lines.getOrDefault(new Out(from, key), List.of());
    }
}

package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.succession.DefinedFacts.Line;
import org.kenesh.agency.succession.DefinedFacts.Passage;
import org.kenesh.agency.succession.DefinedFacts.Place;
import org.kenesh.agency.succession.DefinedFacts.Places;
import org.kenesh.agency.succession.DefinedFacts.When;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionId;

/** One fold for a function, as of a day. */
final class DefinedFold {

    private final DefinedFacts facts;
    private final LocalDate on;
    private final @Nullable FunctionId function;
    private Set<Place> places = new LinkedHashSet<>();
    private boolean conflict;

    DefinedFold(DefinedFacts facts, LocalDate on, @Nullable FunctionId function) {
        this.facts = facts;
        this.on = on;
        this.function = function;
    }

    Places from(AgencyId agency, When start) {
        arrive(agency, null, List.of(), start, List.of(), List.of());
        return steps(start, new When(on.plusDays(1), Integer.MIN_VALUE));
    }

    /** What an ended agency was given after its end: from its end to just before a step. */
    Places fromEnded(AgencyId agency, When before) {
        var end = facts.endOf(agency);
        if (end == null) {
            throw new IllegalStateException("not ended");
        }
        leave(agency, end, List.of(), List.of());
        return steps(end, before);
    }

    private Places steps(When after, When before) {
        var state = new Places(places, conflict);
        for (var key : facts.keys) {
            if (after.before(key) && key.before(before)) {
                places = new LinkedHashSet<>();
                conflict = state.conflict();
                state.places().forEach(place -> move(place, key));
                state = new Places(places, conflict);
            }
        }
        return state;
    }

    private void move(Place place, When key) {
        for (var x : place.trail()) {
            var cut = place.trail().subList(0, place.trail().indexOf(x));
            if (lateActs(x, key, List.of(x), cut)) {
                return;
            }
        }
        if (place.nobody()) {
            rescue(place, key, List.of());
        } else {
            leave(place.agency(), key, List.of(), place.trail());
        }
    }

    private boolean lateActs(AgencyId x, When key, List<AgencyId> left, List<AgencyId> trail) {
        var lines = deciding(x, key, line -> line.to() != null && !left.contains(line.to()));
        if (!lines.isEmpty()) {
            byLines(x, lines, key, left, trail);
            return true;
        }
        var declared = declared(x, key, true, left);
        if (declared.isEmpty()) {
            return false;
        }
        eachOf(x, declared, key, left, trail);
        return true;
    }

    private void rescue(Place nobody, When key, List<AgencyId> left) {
        var behind = facts.ended(nobody.agency(), key) ? with(left, nobody.agency()) : left;
        if (lateActs(nobody.agency(), key, behind, nobody.trail())) {
            return;
        }
        var given = given(key, behind);
        if (given.isEmpty()) {
            places.add(nobody);
        } else {
            eachOf(nobody.agency(), given, key, behind, nobody.trail());
        }
    }

    private void leave(AgencyId h, When key, List<AgencyId> left, List<AgencyId> trail) {
        var behind = facts.ended(h, key) ? with(left, h) : left;
        var lines = deciding(h, key, line -> line.to() == null || !behind.contains(line.to()));
        boolean toNobody = lines.stream().anyMatch(line -> line.to() == null);
        if (!lines.isEmpty() && !toNobody) {
            byLines(h, lines, key, behind, trail);
        } else if (lines.isEmpty() && !key.equals(facts.endOf(h))) {
            places.add(new Place(h, false, trail));
        } else {
            var given = given(key, behind);
            var next = given.isEmpty() && !toNobody ? after(h, key, behind) : given;
            eachOf(h, next, key, behind, trail);
        }
    }

    /** R6 and R7. */
    private Set<AgencyId> after(AgencyId h, When key, List<AgencyId> left) {
        var successors = declared(h, key, false, left);
        if (successors.isEmpty()) {
            successors = implied(h, key, left);
        }
        if (successors.isEmpty()) {
            for (var line : facts.lines(h, key)) {
                if (line.to() != null && inForce(line) && !left.contains(line.to())) {
                    successors.add(line.to());
                }
            }
            return successors.size() > 1 ? successors : Set.of();
        }
        return successors;
    }

    private Set<AgencyId> implied(AgencyId h, When key, List<AgencyId> left) {
        var implied = new LinkedHashSet<AgencyId>();
        for (var said : facts.all) {
            if (said.key().equals(key)
                    && said.event() instanceof ReorganizationEnacted e
                    && e.participants().stream()
                            .anyMatch(p -> p.agency().equals(h) && p.role() == Role.CEASES)) {
                if (!e.transfers().isEmpty()) {
                    return new LinkedHashSet<>();
                }
                e.participants().stream()
                        .filter(p -> p.role() != Role.CEASES && !left.contains(p.agency()))
                        .forEach(p -> implied.add(p.agency()));
            }
        }
        return facts.lines(h, key).isEmpty() ? implied : new LinkedHashSet<>();
    }

    private void eachOf(
            AgencyId from,
            Set<AgencyId> targets,
            When key,
            List<AgencyId> left,
            List<AgencyId> trail) {
        boolean one = targets.size() == 1;
        var after = !one && facts.ended(from, key) ? with(trail, from) : trail;
        if (targets.isEmpty()) {
            places.add(new Place(from, true, after));
        }
        targets.forEach(to -> arrive(to, null, List.of(), key, left, after));
    }

    private void byLines(
            AgencyId from, List<Line> lines, When key, List<AgencyId> left, List<AgencyId> trail) {
        var targets = new LinkedHashSet<AgencyId>();
        lines.forEach(line -> targets.add(agency(line)));
        conflict |= targets.size() > 1;
        var after = targets.size() > 1 && facts.ended(from, key) ? with(trail, from) : trail;
        for (var to : targets) {
            var led = lines.stream().filter(line -> to.equals(line.to())).toList();
            arrive(to, from, led, key, left, after);
        }
    }

    private void arrive(
            AgencyId b,
            @Nullable AgencyId from,
            List<Line> led,
            When key,
            List<AgencyId> left,
            List<AgencyId> trail) {
        if (key.equals(facts.endOf(b))) {
            leave(b, key, left, trail);
        } else if (facts.ended(b, key)) {
            var passage = new Passage(on, function, b, key);
            var way = facts.passages.get(passage);
            if (way == null) {
                way = new DefinedFold(facts, on, function).fromEnded(b, key);
                facts.passages.put(passage, way);
            }
            conflict |= way.conflict();
            for (var place : way.places()) {
                var longer = trail;
                for (var x : place.trail()) {
                    longer = with(longer, x);
                }
                if (place.nobody()) {
                    rescue(new Place(place.agency(), true, longer), key, with(left, b));
                } else {
                    arrive(place.agency(), null, List.of(), key, with(left, b), longer);
                }
            }
        } else {
            places.addAll(living(b, from, led, key, left, trail));
        }
    }

    private Set<Place> living(
            AgencyId b,
            @Nullable AgencyId from,
            List<Line> led,
            When key,
            List<AgencyId> left,
            List<AgencyId> trail) {
        var acts = new HashSet<>();
        led.forEach(line -> acts.add(line.act()));
        var onward =
                deciding(
                        b,
                        key,
                        line ->
                                !acts.contains(line.act())
                                        && (line.to() == null || !left.contains(line.to())));
        if (from == null || onward.isEmpty()) {
            return Set.of(new Place(b, false, trail));
        }
        conflict = true;
        var after = facts.ended(from, key) ? with(trail, from) : trail;
        var reached = new LinkedHashSet<Place>();
        reached.add(new Place(b, false, after));
        var targets = new LinkedHashSet<AgencyId>();
        for (var line : onward) {
            if (line.to() == null) {
                reached.add(new Place(b, true, after));
            } else {
                targets.add(line.to());
            }
        }
        targets.forEach(to -> arrive(to, null, List.of(), key, left, after));
        return reached;
    }

    private boolean inForce(Line line) {
        return line.until() == null || line.until().isAfter(on);
    }

    private List<Line> deciding(AgencyId from, When key, Predicate<Line> among) {
        var looked = facts.lines(from, key).stream().filter(this::inForce).filter(among).toList();
        for (var covering : facts.cover(function, key.day())) {
            var of = looked.stream().filter(l -> covering.equals(l.function())).toList();
            if (!of.isEmpty()) {
                var toAgencies = of.stream().filter(line -> line.to() != null).toList();
                return toAgencies.isEmpty() ? of : toAgencies;
            }
        }
        return looked.stream().filter(line -> line.function() == null).toList();
    }

    private Set<AgencyId> given(When key, List<AgencyId> left) {
        for (var covering : facts.cover(function, key.day())) {
            var to = new LinkedHashSet<AgencyId>();
            for (var said : facts.all) {
                if (said.key().equals(key)
                        && said.event() instanceof FunctionAssigned e
                        && e.function().equals(covering)
                        && !left.contains(e.to())) {
                    to.add(e.to());
                }
            }
            if (!to.isEmpty()) {
                return to;
            }
        }
        return Set.of();
    }

    private Set<AgencyId> declared(
            AgencyId from, When key, boolean thisStepOnly, List<AgencyId> left) {
        var to = new LinkedHashSet<AgencyId>();
        for (var said : facts.all) {
            boolean looked = thisStepOnly ? said.key().equals(key) : !key.before(said.key());
            if (looked
                    && said.event() instanceof SuccessionDeclared e
                    && e.from().equals(from)
                    && !left.contains(e.to())) {
                to.add(e.to());
            }
        }
        return to;
    }

    private static AgencyId agency(Line line) {
        if (line.to() == null) {
            throw new IllegalStateException("a line to nobody");
        }
        return line.to();
    }

    private static List<AgencyId> with(List<AgencyId> agencies, AgencyId more) {
        if (agencies.contains(more)) {
            return agencies;
        }
        var longer = new ArrayList<>(agencies);
        longer.add(more);
        return List.copyOf(longer);
    }
}

package org.kenesh.standalone.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.act.ActKind;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** The agencies that are there, and the acts that made them so. */
final class State {

    private static final Text ISSUER = Names.text("Президент", "Президент", "President");

    private final Script script;
    private final Chance chance;
    private final List<Body> bodies = new ArrayList<>();
    private int acts;
    private int named;

    State(Script script, Chance chance) {
        this.script = script;
        this.chance = chance;
    }

    /** All agencies that are there, the oldest first. */
    List<Body> bodies() {
        return bodies;
    }

    /** One of the agencies that are there. */
    Body any() {
        return chance.one(bodies);
    }

    /** One that no act has changed since a day, of some sort; empty when chance finds none. */
    Optional<Body> settled(LocalDate since, Predicate<Body> sort) {
        for (int tries = 0; tries < 200; tries++) {
            var body = any();
            if (body.touched.isBefore(since) && sort.test(body)) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }

    /** Another agency begins to be there. */
    Body begin(AgencyKind kind, List<Subject> subjects, @Nullable AgencyId parent, LocalDate day) {
        var body = new Body(new AgencyId("agency-" + ++named), kind, subjects, parent, day);
        bodies.add(body);
        return body;
    }

    /** An agency is not there any longer. */
    void end(Body body) {
        bodies.remove(body);
    }

    /** The agencies under another one. */
    List<Body> under(AgencyId parent) {
        return bodies.stream().filter(body -> parent.equals(body.parent)).toList();
    }

    /** An act is signed, some days before it takes effect. */
    ActId act(ActKind kind, Text title, LocalDate day) {
        var act = new ActId("act-" + ++acts);
        var signed = EffectiveDate.on(day.minusDays(chance.between(1, 20)));
        script.write(
                new LegalActRegistered(
                        act,
                        kind,
                        Integer.toString(acts),
                        title,
                        ISSUER,
                        signed,
                        null,
                        EffectiveDate.on(day),
                        null));
        return act;
    }
}

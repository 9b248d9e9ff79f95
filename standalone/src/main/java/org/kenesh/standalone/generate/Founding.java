package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.act.ActKind;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyKind;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionId;
import org.kenesh.time.EffectiveDate;

/** The first day: agencies, what there is to look after, and who does that. */
final class Founding {

    private static final int FEWEST_MINISTRIES = 6;
    private static final int MOST_MINISTRIES = 30;

    private final Script script;
    private final State state;
    private final Chance chance;
    private final Size size;

    Founding(Script script, State state, Chance chance, Size size) {
        this.script = script;
        this.state = state;
        this.chance = chance;
        this.size = size;
    }

    /** Writes it. */
    void write() {
        var day = size.start();
        var act =
                state.act(
                        ActKind.DECREE,
                        text(
                                "Өкмөттүн түзүмү жөнүндө",
                                "О структуре правительства",
                                "On the structure of the government"),
                        day);
        int ministries = Math.clamp(size.agencies() / 4, FEWEST_MINISTRIES, MOST_MINISTRIES);
        for (int i = 0; i < ministries; i++) {
            agency(AgencyKind.MINISTRY, i, null, act, day);
        }
        var top = List.copyOf(state.bodies());
        for (int i = ministries; i < size.agencies(); i++) {
            var parent = chance.percent(70) ? chance.one(top) : null;
            agency(chance.one(Names.kindsBelowMinistry()), i, parent, act, day);
        }
        functions(act, day);
    }

    private void agency(
            AgencyKind kind, int number, @Nullable Body parent, ActId act, LocalDate day) {
        int subjects = Subject.ALL.size();
        var subject = List.of(Subject.ALL.get(number % subjects));
        int region = number < subjects ? -1 : number / subjects - 1;
        var body = state.begin(kind, subject, parent == null ? null : parent.id, day);
        script.write(
                new AgencyEstablished(
                        body.id,
                        Names.agency(kind, subject, region),
                        null,
                        kind,
                        body.parent,
                        EffectiveDate.on(day),
                        0,
                        act,
                        null));
    }

    /** A field of work for each subject, whose parts are looked after by agencies that have it. */
    private void functions(ActId act, LocalDate day) {
        for (int i = 0; i < Math.min(Subject.ALL.size(), state.bodies().size()); i++) {
            var subject = Subject.ALL.get(i);
            var field = new FunctionId("function-" + (i + 1));
            script.write(
                    new FunctionDefined(
                            field,
                            Names.field(subject),
                            null,
                            EffectiveDate.ALWAYS,
                            0,
                            null,
                            null));
            var able = new ArrayList<Body>();
            for (var body : state.bodies()) {
                if (body.subjects.contains(subject)) {
                    able.add(body);
                }
            }
            for (int part = 0; part < Names.PARTS; part++) {
                part(subject, field, part, chance.one(able), act, day);
            }
        }
    }

    private void part(
            Subject subject, FunctionId field, int part, Body holder, ActId act, LocalDate day) {
        var function = new FunctionId(field + "-" + (part + 1));
        var on = EffectiveDate.on(day);
        script.write(
                new FunctionDefined(
                        function,
                        Names.part(subject, part),
                        field,
                        EffectiveDate.ALWAYS,
                        0,
                        null,
                        null));
        script.write(new FunctionAssigned(function, holder.id, on, 0, act, null));
        holder.functions.add(function);
    }
}

package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActKind;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.function.FunctionId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Acts that merge, split and take over agencies. Some of them leave it open who comes after. */
final class Reorganizations {

    private static final Text TITLE =
            text(
                    "Мамлекеттик органдарды кайра уюштуруу жөнүндө",
                    "О реорганизации государственных органов",
                    "On the reorganization of state bodies");

    /** Between two acts about one agency there are so many days. */
    private static final int REST = 60;

    private final Script script;
    private final State state;
    private final Chance chance;
    private final Diary diary;
    private final Changes changes;

    Reorganizations(Script script, State state, Chance chance, Diary diary) {
        this.script = script;
        this.state = state;
        this.chance = chance;
        this.diary = diary;
        this.changes = new Changes(script, state, chance, diary, this::declareLater);
    }

    /** One act. What chance finds nobody for makes a new agency. */
    void enact(LocalDate day) {
        var one = state.settled(day.minusDays(REST), _ -> true).orElse(null);
        int kind = chance.weighed(16, 12, 22, 4, 12, 34);
        if (one == null || kind == 4) {
            found(day);
            return;
        }
        switch (kind) {
            case 0 -> merge(one, other(one, day), day);
            case 1 -> takeOver(one, other(one, day), day);
            case 2 -> split(one, day, true);
            case 3 -> split(one, day, false);
            default -> changes.change(one, other(one, day), day);
        }
    }

    /** Another settled agency of the same rank; null when chance finds none. */
    private @Nullable Body other(Body one, LocalDate day) {
        return state.settled(
                        day.minusDays(REST),
                        body -> body != one && body.ministry() == one.ministry())
                .orElse(null);
    }

    private void found(LocalDate day) {
        var act = state.act(ActKind.DECREE, TITLE, day);
        var kind = chance.one(Names.kindsBelowMinistry());
        var subjects = List.of(chance.one(Subject.ALL));
        var body = state.begin(kind, subjects, null, day);
        script.write(
                new AgencyEstablished(
                        body.id,
                        Names.agency(kind, subjects, chance.between(-1, 7)),
                        null,
                        kind,
                        null,
                        EffectiveDate.on(day),
                        0,
                        act,
                        null));
    }

    private void merge(Body one, @Nullable Body other, LocalDate day) {
        if (other == null) {
            split(one, day, true);
            return;
        }
        var subjects =
                Stream.concat(one.subjects.stream(), other.subjects.stream())
                        .distinct()
                        .limit(2)
                        .toList();
        var heir = state.begin(one.kind, subjects, one.parent, day);
        heir.functions.addAll(one.functions);
        heir.functions.addAll(other.functions);
        enact(
                List.of(ceases(one), ceases(other), begins(heir)),
                List.of(all(one, heir), all(other, heir)),
                day);
        end(one, heir, day);
        end(other, heir, day);
    }

    private void takeOver(Body one, @Nullable Body heir, LocalDate day) {
        if (heir == null) {
            split(one, day, true);
            return;
        }
        heir.functions.addAll(one.functions);
        heir.touched = day;
        var continues = Participant.of(heir.id, Role.CONTINUES);
        enact(List.of(ceases(one), continues), List.of(all(one, heir)), day);
        end(one, heir, day);
    }

    /** One agency becomes two; either lines say what goes where, or nothing does. */
    private void split(Body one, LocalDate day, boolean clear) {
        var first = state.begin(one.kind, one.subjects, one.parent, day);
        var second = state.begin(one.kind, List.of(chance.one(Subject.ALL)), one.parent, day);
        var lines = new ArrayList<Transfer>();
        for (var function : clear ? one.functions : List.<FunctionId>of()) {
            var to = chance.percent(50) ? first : second;
            to.functions.add(function);
            lines.add(new Transfer(new Scope.Of(function), one.id, to.id, null));
        }
        if (clear) {
            lines.add(new Transfer(Scope.Whole.REMAINDER, one.id, first.id, null));
        } else {
            declareLater(one.id, day);
        }
        enact(List.of(ceases(one), begins(first), begins(second)), lines, day);
        end(one, first, day);
    }

    /** Months later an act names who came after an agency, as a rule. */
    private void declareLater(AgencyId gone, LocalDate day) {
        if (chance.percent(70)) {
            diary.state(day.plusDays(chance.between(20, 240)), later -> declare(gone, later));
        }
    }

    private void declare(AgencyId gone, LocalDate day) {
        var act = state.act(ActKind.RESOLUTION, TITLE, day);
        var to = state.settled(day, _ -> true).orElse(null);
        if (to != null) {
            to.touched = day;
            script.write(new SuccessionDeclared(gone, to.id, EffectiveDate.on(day), 0, act, null));
        }
    }

    private void enact(List<Participant> who, List<Transfer> lines, LocalDate day) {
        var act = state.act(ActKind.DECREE, TITLE, day);
        script.write(new ReorganizationEnacted(who, lines, EffectiveDate.on(day), 0, act, null));
    }

    /** It is gone; what was under it comes under another one. */
    private void end(Body gone, Body heir, LocalDate day) {
        state.end(gone);
        for (var below : state.under(gone.id)) {
            below.parent = below == heir ? null : heir.id;
            script.write(
                    new AgencySubordinated(
                            below.id, below.parent, EffectiveDate.on(day), 0, null, null));
        }
    }

    private static Participant ceases(Body body) {
        return Participant.of(body.id, Role.CEASES);
    }

    private static Participant begins(Body body) {

        var names = Names.agency(body.kind, body.subjects, -1);
        return new Participant(body.id, Role.BEGINS, names, null, body.kind, body.parent);
    }

    private static Transfer all(Body from, Body to) {
        return new Transfer(Scope.Whole.ALL, from.id, to.id, null);
    }
}

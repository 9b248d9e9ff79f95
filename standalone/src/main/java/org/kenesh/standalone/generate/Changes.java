package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActKind;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** Acts about one agency: another name, a function that goes elsewhere, its end. */
final class Changes {

    private static final Text RENAMING =
            text("Атын өзгөртүү жөнүндө", "О переименовании", "On a change of name");
    private static final Text TRANSFER =
            text(
                    "Функцияларды берүү жөнүндө",
                    "О передаче функций",
                    "On the transfer of functions");
    private static final Text ABOLITION =
            text("Мамлекеттик органды жоюу жөнүндө", "Об упразднении", "On an abolition");
    private static final Text MISREAD =
            text("Аты туура эмес жазылган", "Название прочитано неверно", "The name was misread");

    private final Script script;
    private final State state;
    private final Chance chance;
    private final Diary diary;
    private final BiConsumer<AgencyId, LocalDate> leftOpen;

    /**
     * @param leftOpen is told of agencies that end without a successor
     */
    Changes(
            Script script,
            State state,
            Chance chance,
            Diary diary,
            BiConsumer<AgencyId, LocalDate> leftOpen) {
        this.script = script;
        this.state = state;
        this.chance = chance;
        this.diary = diary;
        this.leftOpen = leftOpen;
    }

    /** One act about an agency, and perhaps another one. */
    void change(Body one, @Nullable Body other, LocalDate day) {
        one.touched = day;
        int kind = chance.weighed(12, 10, 8, 4);
        if (kind == 3 && state.bodies().size() > 12) {
            abolish(one, Disposition.NO_SUCCESSOR, day);
            leftOpen.accept(one.id, day);
        } else if (kind == 2 && other != null) {
            abolish(one, Disposition.WITH_SUCCESSION, day);
            succeed(one, other, day);
        } else if (kind == 1 && other != null && !one.functions.isEmpty()) {
            transfer(one, other, day);
        } else {
            rename(one, day);
        }
    }

    private void rename(Body body, LocalDate day) {
        var act = state.act(ActKind.DECREE, RENAMING, day);
        var subjects = List.of(body.subjects.getFirst(), chance.one(Subject.ALL));
        var on = EffectiveDate.on(day);
        var names = Names.agency(body.kind, subjects.stream().distinct().toList(), -1);
        boolean misread = chance.percent(20);
        var told =
                misread
                        ? text(names.ky() + " (?)", names.ru() + " (?)", names.en() + " (?)")
                        : names;
        long at = script.write(new AgencyRenamed(body.id, told, null, on, 0, act, null));
        if (misread) {
            var right = new AgencyRenamed(body.id, names, null, on, 0, act, null);
            diary.state(
                    day.plusDays(chance.between(5, 90)),
                    _ -> script.write(new EventCorrected(at, right, MISREAD)));
        }
    }

    private void transfer(Body from, Body to, LocalDate day) {
        var act = state.act(ActKind.RESOLUTION, TRANSFER, day);
        var function = chance.one(from.functions);
        from.functions.remove(function);
        to.functions.add(function);
        to.touched = day;
        script.write(
                new FunctionTransferred(
                        function, from.id, to.id, null, EffectiveDate.on(day), 0, act, null));
    }

    private void abolish(Body body, Disposition disposition, LocalDate day) {
        var act = state.act(ActKind.DECREE, ABOLITION, day);
        state.end(body);
        script.write(
                new AgencyAbolished(
                        body.id, disposition, List.of(), EffectiveDate.on(day), 0, act, null));
    }

    private void succeed(Body gone, Body heir, LocalDate day) {
        heir.functions.addAll(gone.functions);
        heir.touched = day;
        script.write(
                new SuccessionDeclared(gone.id, heir.id, EffectiveDate.on(day), 0, null, null));
    }
}

package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import org.kenesh.agency.AgencyId;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ExtensionRefused;
import org.kenesh.task.TaskEvent.ExtensionRequested;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** More time that agencies ask for, and get or not. */
final class Deadlines {

    private static final Text TIME =
            text("Макулдашуу созулууда", "Согласование продолжается", "Comments are outstanding");

    private final Script script;
    private final Chance chance;
    private final Diary diary;

    Deadlines(Script script, Chance chance, Diary diary) {
        this.script = script;
        this.chance = chance;
        this.diary = diary;
    }

    /** An agency asks for weeks or months more. */
    void ask(Assignment task, AgencyId who, LocalDate day) {
        var asked = task.due.plusDays(chance.between(15, 90));
        script.write(new ExtensionRequested(task.id, who, asked, TIME, EffectiveDate.on(day), 0));
        task.asked = asked;
        diary.council(day.plusDays(chance.between(1, 7)), on -> answer(task, on));
    }

    private void answer(Assignment task, LocalDate day) {
        var asked = task.asked;
        if (task.closed || asked == null) {
            return;
        }
        var on = EffectiveDate.on(day);
        if (asked.isAfter(task.due) && chance.percent(70)) {
            script.write(new ExtensionGranted(task.id, asked, null, on, 0));
            task.due = asked;
        } else {
            script.write(new ExtensionRefused(task.id, TIME, on, 0));
        }
        task.asked = null;
    }
}

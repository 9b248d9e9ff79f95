package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kenesh.task.Assignee;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** The agencies that help with tasks: named by the decision, asked later, released again. */
final class Helpers {

    private static final Text PART = text("Маалымат берилди", "Данные переданы", "Data are sent");
    private static final Text ENOUGH = text("Жардам берди", "Помог", "It has helped");

    private final Script script;
    private final State state;
    private final Country country;
    private final Chance chance;
    private final Diary diary;

    Helpers(Script script, State state, Country country, Chance chance, Diary diary) {
        this.script = script;
        this.state = state;
        this.country = country;
        this.chance = chance;
        this.diary = diary;
    }

    /** Who is to help with a task from the day on which it is given. */
    List<CoExecutor> chosen(Assignment task) {
        var chosen = new ArrayList<CoExecutor>();
        if (chance.percent(25)) {
            for (int i = chance.between(1, 3); i > 0; i--) {
                var helper = new CoExecutor(new Assignee.Agency(state.any().id), null);
                if (!helper.assignee().equals(task.lead) && !chosen.contains(helper)) {
                    chosen.add(helper);
                }
            }
        }
        task.helpers.addAll(chosen);
        return chosen;
    }

    /** What they do from the day on which the task was given. */
    void begin(Assignment task, LocalDate day) {
        task.helpers.forEach(helper -> help(task, helper, day));
        if (chance.percent(4)) {
            diary.council(day.plusDays(chance.between(5, 40)), on -> ask(task, on));
        }
    }

    private void ask(Assignment task, LocalDate day) {
        var helper = new CoExecutor(new Assignee.Agency(state.any().id), null);
        if (!task.closed
                && !task.helpers.contains(helper)
                && !helper.assignee().equals(task.lead)) {
            task.helpers.add(helper);
            script.write(new CoExecutorAdded(task.id, helper, EffectiveDate.on(day), 0));
            help(task, helper, day);
        }
    }

    private void help(Assignment task, CoExecutor helper, LocalDate since) {
        if (chance.percent(50)) {
            diary.council(
                    since.plusDays(chance.between(5, 60)), on -> report(task, helper, since, on));
        }
        if (chance.percent(10)) {
            diary.council(since.plusDays(chance.between(30, 90)), on -> release(task, helper, on));
        }
    }

    private void report(Assignment task, CoExecutor helper, LocalDate since, LocalDate day) {
        if (task.closed || task.resting || !task.helpers.contains(helper)) {
            return;
        }
        country.holder(helper.assignee(), helper.function(), since, day)
                .ifPresent(who ->
                        script.write(
                                new ProgressReported(
                                        task.id, who, PART, EffectiveDate.on(day), 0)));
    }

    private void release(Assignment task, CoExecutor helper, LocalDate day) {
        if (!task.closed && task.helpers.remove(helper)) {
            script.write(new CoExecutorReleased(task.id, helper, ENOUGH, EffectiveDate.on(day), 0));
        }
    }
}

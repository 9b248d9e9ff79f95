package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.kenesh.agency.AgencyId;
import org.kenesh.decision.GivenTask;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.CompletionReturned;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskResumed;
import org.kenesh.task.TaskEvent.TaskSuspended;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** The lives of tasks: done in time, late or never, by whoever has them by the day. */
final class Assignments {

    private static final Text WORK = text("Долбоор даяр", "Проект подготовлен", "A draft is ready");
    private static final Text DONE = text("Аткарылды", "Исполнено", "It is done");
    private static final Text MORE =
            text("Толуктоо керек", "Требует доработки", "Something is missing");
    private static final Text TIME =
            text("Макулдашуу созулууда", "Согласование продолжается", "Comments are outstanding");
    private static final Text RULED =
            text("Актылар так эмес", "Акты не дают ответа", "The acts leave it open");
    private static final Text NEEDLESS =
            text("Зарылдыгы жок", "Необходимость отпала", "Not needed any longer");
    private static final Text MEANT =
            text("Долбоор макулдашууда", "Проект на согласовании", "A draft is out for comments");

    private final Script script;
    private final State state;
    private final Country country;
    private final Chance chance;
    private final Diary diary;
    private final Deadlines deadlines;
    private final Helpers helpers;
    private final Slips slips;
    private long given;

    Assignments(Script script, State state, Country country, Chance chance, Diary diary) {
        this.script = script;
        this.state = state;
        this.country = country;
        this.chance = chance;
        this.diary = diary;
        this.deadlines = new Deadlines(script, chance, diary);
        this.slips = new Slips(script, chance, diary);
        this.helpers = new Helpers(script, state, country, chance, diary);
    }

    /** Another task for some agency, which a decision of this day is to give. */
    Assignment next(LocalDate day) {
        var body = state.any();
        var function =
                body.functions.isEmpty() || chance.percent(30) ? null : chance.one(body.functions);
        var lead =
                function != null && chance.percent(5)
                        ? new Assignee.AuthorizedBody(function)
                        : new Assignee.Agency(body.id);
        var due = day.plusDays(chance.between(20, 200));
        return new Assignment(new TaskId("task-" + ++given), lead, function, day, due);
    }

    /** The task in the words of a decision. */
    GivenTask told(Assignment task, Subject subject) {
        return new GivenTask(
                task.id,
                Titles.task(subject, chance),
                null,
                task.lead,
                task.function,
                helpers.chosen(task),
                task.due);
    }

    /** What becomes of it from the day on which it was given. */
    void begin(Assignment task, LocalDate day) {
        diary.council(
                day.plusDays(chance.between(1, 9)),
                on ->
                        speak(
                                task,
                                on,
                                3,
                                (who, at) -> write(new TaskAcknowledged(task.id, who, on(at), 0))));
        helpers.begin(task, day);
        int span = Math.max(4, (int) (task.due.toEpochDay() - day.toEpochDay()));
        int reports = chance.between(2, 5);
        for (int i = 1; i <= reports; i++) {
            diary.council(
                    day.plusDays(10L + (long) span * i / (reports + 1)),
                    on -> speak(task, on, 0, (who, at) -> progress(task, who, at)));
        }
        switch (chance.weighed(60, 24, 8, 4, 4)) {
            case 0 -> complete(task, task.due.minusDays(chance.between(0, Math.min(15, span - 2))));
            case 1 -> complete(task, task.due.plusDays(chance.between(1, 120)));
            case 2 -> {} // nobody ever does it
            case 3 -> diary.council(day.plusDays(span / 2), on -> cancel(task, on));
            default -> rest(task, day.plusDays(span / 2));
        }
        if (chance.percent(25)) {
            diary.council(
                    task.due.minusDays(chance.between(1, 10)),
                    on -> speak(task, on, 0, (who, at) -> deadlines.ask(task, who, at)));
        }
    }

    /** A decision gives it to another agency, which begins anew. */
    void reassigned(Assignment task, Assignee to, LocalDate day) {
        moved(task, to, day);
        task.reported = false;
        task.asked = null;
        complete(task, day.plusDays(chance.between(30, 120)));
    }

    private static void moved(Assignment task, Assignee to, LocalDate day) {
        task.lead = to;
        task.since = day.plusDays(1);
    }

    /** Whoever has it does something; where nobody is known to, a ruling may be asked for. */
    private void speak(
            Assignment task, LocalDate day, int tries, BiConsumer<AgencyId, LocalDate> what) {
        if (task.closed || task.resting) {
            return;
        }
        var since = task.since.isAfter(day) ? day : task.since;
        var who = country.holder(task.lead, task.function, since, day);
        if (who.isPresent()) {
            what.accept(who.get(), day);
        } else if (tries > 0) {
            if (chance.percent(40)) {
                rule(task, day);
            }
            diary.council(
                    day.plusDays(chance.between(20, 60)), on -> speak(task, on, tries - 1, what));
        }
    }

    private void rule(Assignment task, LocalDate day) {
        var to = new Assignee.Agency(state.any().id);
        write(new ResponsibilityRuled(task.id, to, null, RULED, null, on(day), 0));
        moved(task, to, day);
    }

    private void progress(Assignment task, AgencyId who, LocalDate day) {
        long at = write(new ProgressReported(task.id, who, WORK, on(day), 0));
        slips.maybe(at, new ProgressReported(task.id, who, MEANT, on(day), 0), day);
    }

    private void complete(Assignment task, LocalDate day) {
        diary.council(
                day,
                on ->
                        speak(
                                task,
                                on,
                                4,
                                (who, at) -> {
                                    if (!task.reported) {
                                        write(
                                                new CompletionReported(
                                                        task.id, who, DONE, on(at), 0));
                                        task.reported = true;
                                        judge(task, at.plusDays(chance.between(1, 12)));
                                    }
                                }));
    }

    private void judge(Assignment task, LocalDate day) {
        diary.council(
                day,
                on -> {
                    if (task.closed || !task.reported) {
                        return;
                    }
                    if (chance.percent(15)) {
                        write(new CompletionReturned(task.id, MORE, on(on), 0));
                        task.reported = false;
                        complete(task, on.plusDays(chance.between(5, 30)));
                    } else {
                        write(new CompletionAccepted(task.id, null, on(on), 0));
                        task.closed = true;
                    }
                });
    }

    private void rest(Assignment task, LocalDate day) {
        diary.council(
                day,
                on -> {
                    if (!task.closed) {
                        write(new TaskSuspended(task.id, TIME, on(on), 0));
                        task.resting = true;
                        diary.council(on.plusDays(chance.between(30, 200)), at -> resume(task, at));
                    }
                });
    }

    private void resume(Assignment task, LocalDate day) {
        if (!task.closed) {
            var due = day.plusDays(60);
            write(new TaskResumed(task.id, due, on(day), 0));
            task.due = due;
            task.resting = false;
            complete(task, day.plusDays(chance.between(10, 80)));
        }
    }

    private void cancel(Assignment task, LocalDate day) {
        if (!task.closed) {
            write(new TaskCancelled(task.id, NEEDLESS, null, on(day), 0));
            task.closed = true;
        }
    }

    private long write(TaskEvent event) {
        return script.write(event);
    }

    private static EffectiveDate on(LocalDate day) {
        return EffectiveDate.on(day);
    }
}

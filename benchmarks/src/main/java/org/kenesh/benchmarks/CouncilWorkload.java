package org.kenesh.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.council.CouncilId;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;
import org.kenesh.event.stored.StoredEvents;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionId;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ExtensionRequested;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * The record of a busy council: 200 agencies with a reorganization every 1,000 events, 100
 * functions, and tasks with nine events each, one in three of them closed. The same for the same
 * number.
 */
final class CouncilWorkload {

    private static final Actor ACTOR = new Actor("secretariat-7", "secretariat", null);
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
    private static final int DAYS = 11_000;
    private static final int AGENCIES = 200;
    private static final int FUNCTIONS = 100;
    private static final int EVENTS_A_TASK = 9;

    private final Random random = new Random(7);
    private final Consumer<CloudEvent> to;
    private final long events;
    private final AgencyId[] agencies = new AgencyId[AGENCIES];
    private long written;
    private int generation;

    private CouncilWorkload(long events, Consumer<CloudEvent> to) {
        this.events = events;
        this.to = to;
    }

    /** Hands so many events over, in order. */
    static void write(long events, Consumer<CloudEvent> to) {
        new CouncilWorkload(events, to).write();
    }

    /** The number of tasks among so many events. */
    static long tasks(long events) {
        return (events - AGENCIES - 2 * FUNCTIONS) * 999 / 1000 / EVENTS_A_TASK;
    }

    static TaskId task(long number) {
        return new TaskId("task-" + number);
    }

    private void write() {
        for (int i = 0; i < AGENCIES; i++) {
            agencies[i] = new AgencyId("agency-" + i);
            write(
                    new AgencyEstablished(
                            agencies[i],
                            name("Министерство", i),
                            null,
                            AgencyKind.MINISTRY,
                            null,
                            EffectiveDate.on(FIRST),
                            0,
                            null,
                            null));
        }
        for (int i = 0; i < FUNCTIONS; i++) {
            var function = new FunctionId("function-" + i);
            var parent = i < 10 ? null : new FunctionId("function-" + i / 10);
            write(
                    new FunctionDefined(
                            function,
                            name("Функция", i),
                            parent,
                            EffectiveDate.ALWAYS,
                            0,
                            null,
                            null));
            write(
                    new FunctionAssigned(
                            function,
                            agencies[i],
                            EffectiveDate.on(FIRST),
                            0,
                            new ActId("act-" + i),
                            null));
        }
        for (long task = 0; written < events; task++) {
            task(task, day());
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(written * DAYS / events);
    }

    private void task(long number, LocalDate day) {
        var id = task(number);
        var agency = agencies[random.nextInt(AGENCIES)];
        var function = random.nextInt(3) == 0 ? null : new FunctionId("function-" + number % 100);
        write(
                new TaskAssigned(
                        id,
                        name("Разработать и внести проект концепции", number),
                        null,
                        new CouncilId("council-" + number % 5),
                        null,
                        new Assignee.Agency(agency),
                        function,
                        List.of(),
                        day.plusDays(90),
                        EffectiveDate.on(day),
                        0,
                        null));
        write(new TaskAcknowledged(id, agency, EffectiveDate.on(day.plusDays(1)), 0));
        for (int i = 1; i < 4; i++) {
            write(
                    new ProgressReported(
                            id,
                            agency,
                            name("Проект согласуется с органами, замечания", i),
                            EffectiveDate.on(day.plusDays(20L * i)),
                            0));
        }
        var later = day.plusDays(80);
        write(
                new ExtensionRequested(
                        id,
                        agency,
                        day.plusDays(120),
                        name("Замечания органов не сняты", number),
                        EffectiveDate.on(later),
                        0));
        write(
                new ExtensionGranted(
                        id, day.plusDays(120), null, EffectiveDate.on(later.plusDays(1)), 0));
        write(
                new CompletionReported(
                        id,
                        agency,
                        name("Проект внесён", number),
                        EffectiveDate.on(day.plusDays(110)),
                        0));
        if (number % 3 == 0) {
            write(new CompletionAccepted(id, null, EffectiveDate.on(day.plusDays(115)), 0));
        } else {
            write(
                    new ProgressReported(
                            id,
                            agency,
                            name("Проект доработан", number),
                            EffectiveDate.on(day.plusDays(130)),
                            0));
        }
    }

    private void write(Event event) {
        put(event);
        if (written % 1000 == 999) {
            put(reorganization(random.nextInt(AGENCIES)));
        }
    }

    private Event reorganization(int place) {
        var before = agencies[place];
        var after = new AgencyId("agency-" + place + "-" + ++generation);
        agencies[place] = after;
        return new ReorganizationEnacted(
                List.of(
                        new Participant(
                                after,
                                Participant.Role.BEGINS,
                                name("Государственная служба", generation),
                                null,
                                AgencyKind.STATE_SERVICE,
                                null),
                        Participant.of(before, Participant.Role.CEASES)),
                List.of(new Transfer(Scope.Whole.ALL, before, after, null)),
                EffectiveDate.on(day()),
                generation,
                new ActId("decree-" + generation),
                null);
    }

    private void put(@Nullable Event event) {
        if (written >= events || event == null) {
            return;
        }
        to.accept(
                StoredEvents.encode(
                        event,
                        "event-" + written,
                        "urn:kenesh:benchmark",
                        Instant.parse("2026-01-05T08:00:00Z").plusMillis(written),
                        ACTOR,
                        "0190f3c2-1b7e-7c3a-9d4e-" + (100_000_000_000L + written),
                        List.of()));
        written++;
    }

    private static Text name(String words, long number) {
        return new Text(null, words + " № " + number + " о внешней трудовой миграции", null);
    }
}

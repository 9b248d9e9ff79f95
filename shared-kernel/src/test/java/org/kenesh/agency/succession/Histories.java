package org.kenesh.agency.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.function.FunctionId;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.Assignee;
import org.kenesh.task.CoExecutor;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * Generates histories of few agencies, functions and days, so that much falls on one another. They
 * are wilder than what commands let in: agencies end twice, or do things after their end.
 */
final class Histories {

    static final List<AgencyId> AGENCIES =
            Stream.of("A", "B", "C", "D", "E", "F", "G").map(AgencyId::new).toList();
    static final List<FunctionId> FUNCTIONS =
            Stream.of("f", "g", "h", "k", "m", "q").map(FunctionId::new).toList();
    static final List<TaskId> TASKS = Stream.of("t1", "t2", "t3").map(TaskId::new).toList();

    private static final int DAYS = 14;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Text TEXT = Text.en("generated");

    private final Random random;
    private final boolean precise;
    private final int days;
    private final List<Event> written = new ArrayList<>();
    private final List<TaskId> unassigned = new ArrayList<>(TASKS);

    private Histories(long seed, boolean precise) {
        this.random = new Random(seed);
        this.precise = precise;
        this.days = 2 + random.nextInt(DAYS - 1);
    }

    /** A history with dates, corrections and retractions of every kind. */
    static List<Event> wild(long seed, int length) {
        var histories = new Histories(seed, false);
        while (histories.written.size() < length) {
            var event =
                    histories.written.size() > 4 && histories.chance(10)
                            ? histories.aboutARecord(2)
                            : histories.fact(histories.random.nextInt(100));
            histories.written.add(event);
        }
        return histories.written;
    }

    /** A history of precise days without records about records. */
    static List<Event> plain(long seed, int length) {
        var histories = new Histories(seed, true);
        while (histories.written.size() < length) {
            histories.written.add(histories.fact(histories.random.nextInt(100)));
        }
        return histories.written;
    }

    static List<Recorded> recorded(List<Event> events) {
        var recorded = new ArrayList<Recorded>();
        events.forEach(event ->
                recorded.add(new Recorded(recorded.size(), Instant.EPOCH, null, null, event)));
        return recorded;
    }

    /** A day on which something can happen, or one next to it. */
    static LocalDate anyDay(Random random) {
        return dayOf(random.nextInt(DAYS)).plusDays(random.nextInt(3) - 1L);
    }

    private static LocalDate dayOf(int number) {
        return FIRST.plusMonths(3L * (number / 2)).plusDays(17L * (number % 2));
    }

    private Event fact(int kind) {
        if (kind < 8 && !unassigned.isEmpty()) {
            return assigned(unassigned.removeFirst());
        }
        return kind < 30
                ? tree(kind % 8)
                : kind < 60 ? ofAgencies(kind) : ofFunctionsAndTasks(kind);
    }

    private Event tree(int kind) {
        return switch (kind) {
            case 0 ->
                    new FunctionDivided(
                            any(FUNCTIONS), some(FUNCTIONS, 2), date(), order(), act(), null);
            case 1 ->
                    new FunctionsJoined(
                            some(FUNCTIONS, 2), any(FUNCTIONS), date(), order(), act(), null);
            case 2, 3 ->
                    new FunctionDefined(
                            any(FUNCTIONS),
                            TEXT,
                            chance(70) ? any(FUNCTIONS) : null,
                            chance(60) ? EffectiveDate.ALWAYS : date(),
                            0,
                            act(),
                            null);
            default ->
                    new FunctionAssigned(
                            any(FUNCTIONS), any(AGENCIES), date(), order(), act(), null);
        };
    }

    private Event ofAgencies(int kind) {
        if (kind < 36) {
            return new AgencyAbolished(
                    any(AGENCIES), Disposition.NOT_STATED, List.of(), date(), order(), act(), null);
        }
        if (kind < 43) {
            var two = some(AGENCIES, 2);
            return new SuccessionDeclared(two.get(0), two.get(1), date(), order(), act(), null);
        }
        return reorganization();
    }

    private ReorganizationEnacted reorganization() {
        var agencies = some(AGENCIES, 2 + random.nextInt(3));
        var participants = new ArrayList<Participant>();
        for (var agency : agencies) {
            var roles = Participant.Role.values();
            participants.add(Participant.of(agency, roles[random.nextInt(roles.length)]));
        }
        var transfers = new ArrayList<Transfer>();
        for (int line = random.nextInt(4); line > 0; line--) {
            var two = new ArrayList<>(agencies);
            var from = two.remove(random.nextInt(two.size()));
            transfers.add(new Transfer(scope(), from, any(two), until()));
        }
        return new ReorganizationEnacted(participants, transfers, date(), order(), act(), null);
    }

    private Event ofFunctionsAndTasks(int kind) {
        var two = some(AGENCIES, 2);
        var task = any(TASKS);
        return switch (kind % 13) {
            case 0, 1, 2, 3 ->
                    new FunctionTransferred(
                            any(FUNCTIONS),
                            two.get(0),
                            two.get(1),
                            until(),
                            date(),
                            order(),
                            act(),
                            null);
            case 4, 5 ->
                    new FunctionWithdrawn(any(FUNCTIONS), two.get(0), date(), order(), act(), null);
            case 6 ->
                    new TaskReassigned(task, assignee(), function(30), TEXT, null, date(), order());
            case 7 ->
                    new ResponsibilityRuled(
                            task, assignee(), function(30), TEXT, null, date(), order());
            case 8 -> new CompletionAccepted(task, null, date(), order());
            case 9 -> new TaskReopened(task, TEXT, null, date(), order());
            case 10 -> new TaskCancelled(task, TEXT, null, date(), order());
            case 11 -> new CoExecutorAdded(task, coExecutor(), date(), order());
            default -> new CoExecutorReleased(task, coExecutor(), null, date(), order());
        };
    }

    private TaskAssigned assigned(TaskId task) {
        return new TaskAssigned(
                task,
                TEXT,
                null,
                null,
                null,
                assignee(),
                function(75),
                List.of(coExecutor()),
                null,
                chance(75) ? EffectiveDate.on(dayOf(random.nextInt(Math.min(4, days)))) : date(),
                0,
                null);
    }

    /** A correction or retraction of something earlier, perhaps itself such a record. */
    private Event aboutARecord(int depth) {
        int target = random.nextInt(written.size());
        if (chance(40)) {
            return new EventRetracted(target, TEXT);
        }
        var event = written.get(target);
        var data =
                event instanceof EventCorrected || event instanceof EventRetracted
                        ? (depth > 0 ? aboutARecord(depth - 1) : event)
                        : another(event);
        return data.getClass() == event.getClass()
                ? new EventCorrected(target, data, TEXT)
                : new EventRetracted(target, TEXT);
    }

    /** Another event of the same type; the same one when none is found. */
    private Event another(Event event) {
        if (event instanceof TaskAssigned assigned) {
            return assigned(assigned.task());
        }
        for (int attempt = 0; attempt < 200; attempt++) {
            var candidate = fact(8 + random.nextInt(92));
            if (candidate.getClass() == event.getClass()) {
                return candidate;
            }
        }
        return event;
    }

    private Assignee assignee() {
        return chance(75)
                ? new Assignee.Agency(any(AGENCIES))
                : new Assignee.AuthorizedBody(any(FUNCTIONS));
    }

    private CoExecutor coExecutor() {
        return new CoExecutor(new Assignee.Agency(AGENCIES.get(random.nextInt(3))), function(50));
    }

    private Scope scope() {
        return chance(60)
                ? new Scope.Of(any(FUNCTIONS))
                : chance(60) ? Scope.Whole.ALL : Scope.Whole.REMAINDER;
    }

    private EffectiveDate date() {
        int number = random.nextInt(days);
        var day = dayOf(number);
        if (precise || chance(85)) {
            return EffectiveDate.on(day);
        }
        return EffectiveDate.parse(
                switch (random.nextInt(4)) {
                    case 0 -> day.toString().substring(0, 7);
                    case 1 -> day.toString().substring(0, 4);
                    case 2 -> "../" + day;
                    default -> day + "/" + dayOf(number + random.nextInt(3));
                });
    }

    private int order() {
        return chance(80) ? 0 : random.nextInt(3);
    }

    private @Nullable LocalDate until() {
        return chance(80) ? null : dayOf(random.nextInt(days));
    }

    private @Nullable ActId act() {
        return chance(30) ? null : new ActId("n" + random.nextInt(4));
    }

    private @Nullable FunctionId function(int percent) {
        return chance(percent) ? any(FUNCTIONS) : null;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> List<T> some(List<T> things, int count) {
        var left = new ArrayList<>(things);
        var some = new ArrayList<T>();
        while (some.size() < count) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}

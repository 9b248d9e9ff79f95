package org.kenesh.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyKind;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A register of territorial units over decades: thousands of units, of which changes of every size
 * make others.
 *
 * @param units the units of the first day
 * @param events what happened to units, without tasks
 */
record UnitRegister(List<AgencyId> units, List<Event> events) {

    static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 1);

    private static final int CHANGES = 2_686;
    private static final int UNITS = 3_095;

    /** The Swiss register as {@code benchmarks/swiss/convert.py} wrote it to a folder. */
    static UnitRegister swiss(Path folder) throws IOException, Unreadable {
        var json = new JsonMapper();
        var events = new ArrayList<Event>();
        var units = new ArrayList<AgencyId>();
        for (var line : Files.readAllLines(folder.resolve("commands.ndjson"))) {
            var command = json.readTree(line);
            var event = read(command);
            if (event instanceof TaskAssigned task && task.lead() instanceof Assignee.Agency to) {
                units.add(to.agency());
            } else {
                events.add(event);
            }
        }
        return new UnitRegister(units, events);
    }

    /** The event that a command of the converted register leads to: their fields are the same. */
    private static Event read(JsonNode command) throws Unreadable {
        var type =
                switch (command.get("command").asString()) {
                    case "establish-agency" -> AgencyEstablished.class;
                    case "abolish-agency" -> AgencyAbolished.class;
                    case "define-function" -> FunctionDefined.class;
                    case "assign-task" -> TaskAssigned.class;
                    case "enact-reorganization" -> ReorganizationEnacted.class;
                    default -> throw new IllegalArgumentException(command.toString());
                };
        return EventJson.read(EventTypes.of(type), command.get("data"));
    }

    /**
     * A generated register of the same shape: of a hundred changes some eighty make one unit of
     * one, eighteen make one of two or three, and two make two of one.
     *
     * @param name begins the ids, so that registers do not meet
     * @param size how many times the Swiss register
     */
    static UnitRegister generated(String name, double size, long seed) {
        var random = new Random(seed);
        var live = new ArrayList<AgencyId>();
        var events = new ArrayList<Event>();
        for (int unit = 0; unit < UNITS * size; unit++) {
            live.add(new AgencyId(name + unit));
            events.add(established(live.getLast()));
        }
        var units = List.copyOf(live);
        int changes = (int) (CHANGES * size);
        long days = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay();
        for (int change = 0; change < changes; change++) {
            var on = FIRST_DAY.plusDays(1 + days * change / changes);
            int kind = random.nextInt(100);
            int ending = kind < 80 || kind >= 98 ? 1 : 2 + random.nextInt(2);
            int beginning = kind < 98 ? 1 : 2;
            events.add(changed(name + "c" + change, on, ending, beginning, live, random));
        }
        return new UnitRegister(units, events);
    }

    private static Event changed(
            String name,
            LocalDate on,
            int ending,
            int beginning,
            List<AgencyId> live,
            Random random) {
        var ends = new ArrayList<AgencyId>();
        while (ends.size() < ending) {
            int last = live.size() - 1;
            ends.add(live.set(random.nextInt(live.size()), live.get(last)));
            live.removeLast();
        }
        var begins = new ArrayList<AgencyId>();
        for (int unit = 0; unit < beginning; unit++) {
            begins.add(new AgencyId(name + "u" + unit));
        }
        live.addAll(begins);
        var transfers = new ArrayList<Transfer>();
        if (beginning == 1) {
            var to = begins.getFirst();
            ends.forEach(from -> transfers.add(new Transfer(Scope.Whole.ALL, from, to, null)));
        }
        var participants =
                Stream.concat(
                                ends.stream()
                                        .map(unit -> Participant.of(unit, Participant.Role.CEASES)),
                                begins.stream().map(UnitRegister::beginning))
                        .toList();
        return new ReorganizationEnacted(
                participants, transfers, EffectiveDate.on(on), 0, null, null);
    }

    private static Participant beginning(AgencyId unit) {
        return new Participant(
                unit,
                Participant.Role.BEGINS,
                Text.en(unit.value()),
                null,
                AgencyKind.LOCAL_GOVERNMENT,
                null);
    }

    private static Event established(AgencyId unit) {
        return new AgencyEstablished(
                unit,
                Text.en(unit.value()),
                null,
                AgencyKind.LOCAL_GOVERNMENT,
                null,
                EffectiveDate.ALWAYS,
                0,
                null,
                null);
    }

    /** Tasks given to the units of the first day in turn. */
    List<TaskAssigned> tasks(String name, int count) {
        var tasks = new ArrayList<TaskAssigned>();
        for (int task = 0; task < count; task++) {
            tasks.add(
                    new TaskAssigned(
                            new TaskId(name + task),
                            Text.en("Report"),
                            null,
                            null,
                            null,
                            new Assignee.Agency(units.get(task % units.size())),
                            null,
                            List.of(),
                            null,
                            EffectiveDate.on(FIRST_DAY),
                            0,
                            null));
        }
        return tasks;
    }

    @Override
    public String toString() {
        var kinds =
                events.stream()
                        .collect(
                                Collectors.groupingBy(
                                        event -> event.getClass().getSimpleName(),
                                        Collectors.counting()));
        return String.format(Locale.ROOT, "%,d units, %s", units.size(), kinds);
    }
}

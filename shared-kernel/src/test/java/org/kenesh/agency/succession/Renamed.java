package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Transfer;
import org.kenesh.agency.succession.Vector.Expected;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.time.EffectiveDate;

/**
 * A history in which an agency gets another name on a day of its own, told in two ways: as a
 * rename, which moves nothing, and as an end with one successor that does everything from that day
 * on. No function is withdrawn, for what is with nobody stays with the old name.
 */
record Renamed(List<Event> events, LocalDate on) {

    private static final AgencyId OLD = new AgencyId("A");
    private static final AgencyId NEW = new AgencyId("Anew");

    static Renamed in(long seed) {
        var random = new Random(seed);
        var on = Histories.anyDay(random).plusDays(5);
        var events = new ArrayList<Event>();
        for (var event : Histories.plain(seed, 50)) {
            boolean before = day(event).isBefore(on) && (ends(event) || succeeds(event));
            if (!(event instanceof FunctionWithdrawn) && !before) {
                events.add(event);
            }
        }
        return new Renamed(events, on);
    }

    List<Expected> toldAsARename() {
        return ask(events, agency -> agency);
    }

    List<Expected> toldAsAnEnd() {
        var told = new ArrayList<Event>();
        told.add(
                new ReorganizationEnacted(
                        List.of(Participant.of(OLD, Role.CEASES), Participant.of(NEW, Role.BEGINS)),
                        List.of(),
                        EffectiveDate.on(on),
                        0,
                        null,
                        null));
        events.forEach(event -> told.add(told(event)));
        return ask(told, agency -> agency.equals(NEW) ? OLD : agency);
    }

    private Event told(Event event) {
        if (event instanceof SuccessionDeclared e) {
            return new SuccessionDeclared(
                    now(e.from()), now(e.to()), e.effectiveOn(), e.sequenceInDay(), e.act(), null);
        }
        return day(event).isBefore(on) ? event : toldAfterwards(event);
    }

    private static Event toldAfterwards(Event event) {
        return switch (event) {
            case AgencyAbolished e ->
                    new AgencyAbolished(
                            now(e.agency()),
                            e.disposition(),
                            e.functions(),
                            e.effectiveOn(),
                            e.sequenceInDay(),
                            e.act(),
                            null);
            case ReorganizationEnacted e ->
                    new ReorganizationEnacted(
                            e.participants().stream()
                                    .map(p -> Participant.of(now(p.agency()), p.role()))
                                    .toList(),
                            e.transfers().stream()
                                    .map(t ->
                                            new Transfer(
                                                    t.scope(),
                                                    now(t.from()),
                                                    now(t.to()),
                                                    t.until()))
                                    .toList(),
                            e.effectiveOn(),
                            e.sequenceInDay(),
                            e.act(),
                            null);
            case FunctionAssigned e ->
                    new FunctionAssigned(
                            e.function(),
                            now(e.to()),
                            e.effectiveOn(),
                            e.sequenceInDay(),
                            e.act(),
                            null);
            case FunctionTransferred e ->
                    new FunctionTransferred(
                            e.function(),
                            now(e.from()),
                            now(e.to()),
                            e.until(),
                            e.effectiveOn(),
                            e.sequenceInDay(),
                            e.act(),
                            null);
            case TaskAssigned e ->
                    new TaskAssigned(
                            e.task(),
                            e.title(),
                            null,
                            null,
                            null,
                            now(e.lead()),
                            e.function(),
                            List.of(),
                            null,
                            e.effectiveOn(),
                            0,
                            null);
            case TaskReassigned e ->
                    new TaskReassigned(
                            e.task(),
                            now(e.to()),
                            e.function(),
                            e.reason(),
                            null,
                            e.effectiveOn(),
                            e.sequenceInDay());
            case ResponsibilityRuled e ->
                    new ResponsibilityRuled(
                            e.task(),
                            now(e.to()),
                            e.function(),
                            e.reason(),
                            null,
                            e.effectiveOn(),
                            e.sequenceInDay());
            default -> event;
        };
    }

    private static AgencyId now(AgencyId agency) {
        return agency.equals(OLD) ? NEW : agency;
    }

    private static Assignee now(Assignee assignee) {
        return assignee instanceof Assignee.Agency to
                ? new Assignee.Agency(now(to.agency()))
                : assignee;
    }

    private static boolean ends(Event event) {
        return switch (event) {
            case AgencyAbolished e -> e.agency().equals(OLD);
            case ReorganizationEnacted e ->
                    e.participants().stream()
                            .anyMatch(p -> p.agency().equals(OLD) && p.role() == Role.CEASES);
            default -> false;
        };
    }

    private static boolean succeeds(Event event) {
        return event instanceof SuccessionDeclared e && e.to().equals(OLD);
    }

    private static LocalDate day(Event event) {
        return ((Effective) event).effectiveOn().latest();
    }

    private List<Expected> ask(List<Event> told, UnaryOperator<AgencyId> name) {
        var succession = DefinitionTest.succession(told);
        var answers = new ArrayList<Expected>();
        for (var day : List.of(on.minusDays(1), on, on.plusDays(100), on.plusYears(5))) {
            for (var task : Histories.TASKS) {
                answers.add(named(succession.responsible(task, day, told.size()), name));
            }
            for (var function : Histories.FUNCTIONS) {
                answers.add(named(succession.holders(function, day, told.size()), name));
            }
        }
        return answers;
    }

    private static Expected named(Responsibility answer, UnaryOperator<AgencyId> name) {
        return new Expected(
                answer.status(),
                named(answer.holders(), name),
                named(answer.candidates(), name),
                named(answer.last(), name),
                answer.since());
    }

    private static List<AgencyId> named(List<AgencyId> agencies, UnaryOperator<AgencyId> name) {
        return agencies.stream().map(name).distinct().sorted().toList();
    }
}

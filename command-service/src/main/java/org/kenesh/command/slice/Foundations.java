package org.kenesh.command.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kenesh.command.slice.ContradictedRecord.StillNeeded;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilEvent.RepresentativeAppointed;
import org.kenesh.council.CouncilEvent.RepresentativeReleased;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilLife;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatLife;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Disposal;
import org.kenesh.decision.Link;
import org.kenesh.event.Business;
import org.kenesh.event.Event;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.text.Id;

/** The rule about what others rest on. */
public final class Foundations {

    private Foundations() {}

    /**
     * Nothing that is not void rests on the event: no task or later decision on a decision, nothing
     * that a council is or does on the council, no appointment on a seat, no release on an
     * appointment, nothing else of a task on its assignment, and nothing of meetings, written
     * procedures, minutes, submissions, decisions and documents that would not be granted without
     * it.
     */
    public static Rule free(Ground ground, EventRetracted e) {
        return () -> {
            var resting = new TreeMap<Long, Id>();
            var event = Records.now(ground, e.target()).orElseThrow().event();
            naming(ground, event).forEach(one -> resting.put(one.position(), one.thing()));
            Consequences.of(ground, e.target(), e)
                    .forEach(one ->
                            resting.putIfAbsent(
                                    one.event().position(), Subjects.first(one.event().event())));
            return resting.isEmpty()
                    ? null
                    : new StillNeeded(
                            "/target",
                            e.target(),
                            resting.values().stream().map(Id::toString).distinct().toList(),
                            List.copyOf(resting.keySet()));
        };
    }

    /** What rests on something, and the event that says so. */
    private record Resting(Id thing, long position) {}

    /** What names it, also where no rule would refuse it without. */
    private static List<Resting> naming(Ground ground, Event event) {
        return switch (event) {
            case DecisionTaken e -> onDecision(ground, e);
            case TaskAssigned e ->
                    ground.task(e.task()).inForce().stream()
                            .filter(version -> !version.event().equals(e))
                            .map(version -> new Resting(e.task(), version.position()))
                            .toList();
            case CouncilEstablished e -> onCouncil(ground, e);
            case SeatCreated e ->
                    changes(ground, e.seat()).stream()
                            .filter(change -> !(change.event() instanceof SeatCreated))
                            .map(change -> new Resting(e.seat(), change.position()))
                            .toList();
            case RepresentativeAppointed e -> releases(ground, e);
            default -> List.of();
        };
    }

    private static List<Resting> onCouncil(Ground ground, CouncilEstablished e) {
        var seats =
                ground.institutions().seats(e.council()).stream()
                        .map(seat -> new Resting(seat.id(), seat.begun().position()));
        var changes =
                ground.institutions().council(e.council()).map(CouncilLife::changes).stream()
                        .flatMap(List::stream)
                        .filter(change -> !(change.event() instanceof CouncilEstablished))
                        .map(change -> new Resting(e.council(), change.position()));
        var done =
                ground.files().about(e.council()).stream()
                        .filter(version -> version.event() instanceof Business)
                        .map(version ->
                                new Resting(Subjects.first(version.event()), version.position()));
        return Stream.of(seats, changes, done).flatMap(one -> one).toList();
    }

    /** The releases that end an appointment, rather than a later one of the same person. */
    private static List<Resting> releases(Ground ground, RepresentativeAppointed e) {
        var person = e.representative().person();
        var ending = new ArrayList<Resting>();
        Event last = null;
        for (var change : changes(ground, e.seat())) {
            if (change.event() instanceof RepresentativeAppointed appointed
                    && appointed.representative().person().equals(person)) {
                last = appointed;
            } else if (change.event() instanceof RepresentativeReleased released
                    && released.person().equals(person)) {
                if (e.equals(last)) {
                    ending.add(new Resting(e.seat(), change.position()));
                }
                last = null;
            }
        }
        return ending;
    }

    private static List<Version> changes(Ground ground, SeatId seat) {
        return ground.institutions().seat(seat).map(SeatLife::changes).orElse(List.of());
    }

    private static List<Resting> onDecision(Ground ground, DecisionTaken e) {
        var id = e.decision();
        var given =
                ground.files().about(id).stream()
                        .filter(version -> version.event() instanceof TaskAssigned)
                        .map(version ->
                                new Resting(
                                        ((TaskAssigned) version.event()).task(),
                                        version.position()));
        var disposed =
                e.disposals().stream()
                        .map(Disposal::task)
                        .flatMap(task ->
                                ground.task(task).inForce().stream()
                                        .filter(version -> byDecision(version.event(), id))
                                        .map(version -> new Resting(task, version.position())));
        var linked =
                decisions(
                        ground,
                        id,
                        taken -> taken.links().stream().map(Link::decision).anyMatch(id::equals));
        return Stream.of(given, disposed, linked.stream()).flatMap(one -> one).toList();
    }

    private static boolean byDecision(Event event, DecisionId id) {
        return switch (event) {
            case TaskReassigned e -> id.equals(Subjects.decision(e.basis()));
            case TaskCancelled e -> id.equals(Subjects.decision(e.basis()));
            default -> false;
        };
    }

    private static List<Resting> decisions(Ground ground, Id of, Predicate<DecisionTaken> resting) {
        return ground.files().about(of).stream()
                .flatMap(version -> taken(version, resting))
                .toList();
    }

    private static Stream<Resting> taken(Version version, Predicate<DecisionTaken> resting) {
        return version.event() instanceof DecisionTaken e && resting.test(e)
                ? Stream.of(new Resting(e.decision(), version.position()))
                : Stream.empty();
    }
}

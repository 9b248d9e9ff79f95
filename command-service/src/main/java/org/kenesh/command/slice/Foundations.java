package org.kenesh.command.slice;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kenesh.command.slice.Rejection.StillNeeded;
import org.kenesh.council.CouncilEvent.CouncilEstablished;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.SeatLife;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.Disposal;
import org.kenesh.decision.Link;
import org.kenesh.decision.Origin;
import org.kenesh.event.Event;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureClosed;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.text.Id;

/** The rule about what others rest on. */
public final class Foundations {

    private Foundations() {}

    /**
     * Nothing that is not void rests on the event at that position: no task or later decision on a
     * decision, no decision on an item, a meeting or a written procedure, no seat on a council, no
     * appointment on a seat.
     */
    public static Rule free(Ground ground, long position) {
        return () -> {
            var resting = resting(ground, Records.now(ground, position).orElseThrow().event());
            return resting.isEmpty()
                    ? null
                    : new StillNeeded(
                            "/target",
                            position,
                            resting.stream().map(one -> one.thing().toString()).distinct().toList(),
                            resting.stream().map(Resting::position).distinct().toList());
        };
    }

    /** What rests on something, and the event that says so. */
    private record Resting(Id thing, long position) {}

    private static List<Resting> resting(Ground ground, Event event) {
        return switch (event) {
            case DecisionTaken e -> onDecision(ground, e);
            case MeetingConvened e ->
                    decisions(
                            ground,
                            e.meeting(),
                            taken ->
                                    taken.origin() instanceof Origin.Item(var meeting, _)
                                            && meeting.equals(e.meeting()));
            case AgendaItemAdded e ->
                    from(ground, e.meeting(), new Origin.Item(e.meeting(), e.item()));
            case WrittenProcedureOpened e ->
                    from(ground, e.procedure(), new Origin.Procedure(e.procedure()));
            case WrittenProcedureClosed e ->
                    from(ground, e.procedure(), new Origin.Procedure(e.procedure()));
            case CouncilEstablished e ->
                    ground.institutions().seats(e.council()).stream()
                            .map(seat -> new Resting(seat.id(), seat.begun().position()))
                            .toList();
            case SeatCreated e ->
                    ground.institutions().seat(e.seat()).map(SeatLife::changes).stream()
                            .flatMap(List::stream)
                            .filter(change -> !(change.event() instanceof SeatCreated))
                            .map(change -> new Resting(e.seat(), change.position()))
                            .toList();
            default -> List.of();
        };
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

    private static List<Resting> from(Ground ground, Id place, Origin origin) {
        return decisions(ground, place, taken -> taken.origin().equals(origin));
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

package org.kenesh.query.difference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.AgencyLife;
import org.kenesh.agency.Existence;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.council.Council;
import org.kenesh.council.CouncilId;
import org.kenesh.council.CouncilLife;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatLife;
import org.kenesh.event.Effective;
import org.kenesh.function.FunctionId;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskFact;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskState;

/** The record seen from a day and a state of knowledge. */
record View(Knowledge knowledge, LocalDate on, long known) {

    /**
     * What an event says, and whether it has taken effect.
     *
     * @param version what it says
     * @param possibly whether its day may have come
     * @param certainly whether its day has come
     */
    record Told(Version version, boolean possibly, boolean certainly) {}

    @Nullable Agency agency(AgencyId id) {
        return knowledge.agencies().agency(id, on, known).orElse(null);
    }

    @Nullable Council council(CouncilId id) {
        return knowledge.councils().council(id, on, known).orElse(null);
    }

    /** A seat, if it is there and its council is. */
    @Nullable Seat seat(SeatId id) {
        return knowledge
                .councils()
                .seat(id, known)
                .filter(seat -> existence(seat) == Existence.EXISTS)
                .map(seat -> seat.on(on, knowledge.succession()))
                .orElse(null);
    }

    /** Whether a seat is there; it goes with its council. */
    Existence existence(SeatId id) {
        return knowledge.councils().seat(id, known).map(this::existence).orElse(Existence.NOT_YET);
    }

    private Existence existence(SeatLife seat) {
        var council = council(seat.created().council());
        var end = seat.ended();
        if (council == null
                || council.existence() == Existence.NOT_YET
                || seat.begun().on().latest().isAfter(on)) {
            return Existence.NOT_YET;
        }
        return council.present() && (end == null || end.on().latest().isAfter(on))
                ? Existence.EXISTS
                : Existence.ENDED;
    }

    Responsibility holders(FunctionId id) {
        return knowledge.succession().holders(id, on, known);
    }

    Responsibility responsible(TaskId id) {
        return knowledge.succession().responsible(id, on, known);
    }

    TaskState state(TaskId id) {
        return TaskState.of(TaskFact.of(knowledge.tasks().of(id, known)), on);
    }

    /** What is known about an agency itself. That it continues in a reorganization is nothing. */
    Set<Told> about(AgencyId id) {
        var changes =
                knowledge.agencies().life(id, known).map(AgencyLife::changes).orElse(List.of());
        return told(changes.stream().filter(version -> !continues(version, id)).toList());
    }

    private static boolean continues(Version version, AgencyId id) {
        return version.event() instanceof ReorganizationEnacted event
                && event.participants().contains(Participant.of(id, Role.CONTINUES));
    }

    /** What is known about a function, its place in the tree and who holds it. */
    Set<Told> about(FunctionId id) {
        return told(knowledge.movements().of(id, known));
    }

    /** What is known about a task itself. */
    Set<Told> about(TaskId id) {
        return told(knowledge.tasks().of(id, known));
    }

    /** What is known about a council itself, its seats aside. */
    Set<Told> about(CouncilId id) {
        return told(
                knowledge.councils().life(id, known).map(CouncilLife::changes).orElse(List.of()));
    }

    /** What is known about a seat itself and who sits there. */
    Set<Told> about(SeatId id) {
        return told(knowledge.councils().seat(id, known).map(SeatLife::changes).orElse(List.of()));
    }

    /** What is known about a seat and about the council that it comes and goes with. */
    Set<Told> aboutBoth(SeatId id) {
        var told = about(id);
        knowledge
                .councils()
                .seat(id, known)
                .ifPresent(seat -> told.addAll(about(seat.created().council())));
        return told;
    }

    /** What is known that mentions an agency in any way, tasks aside. */
    Set<Told> mentioning(AgencyId id) {
        return told(knowledge.mentions().of(id, known));
    }

    /** What is known about the place of a function in the tree, and of those above it. */
    Set<Told> treeAbout(@Nullable FunctionId id) {
        if (id == null) {
            return Set.of();
        }
        var told = told(knowledge.functions().changes(id, known));
        for (var above : knowledge.functions().ancestors(id, on, known)) {
            told.addAll(told(knowledge.functions().changes(above, known)));
        }
        return told;
    }

    /** The functions that a task was ever given for. */
    Set<FunctionId> functionsOf(TaskId id) {
        var functions = new HashSet<FunctionId>();
        for (var version : knowledge.tasks().of(id, known)) {
            var function =
                    switch ((TaskEvent) version.event()) {
                        case TaskAssigned e -> e.function();
                        case TaskReassigned e -> e.function();
                        case ResponsibilityRuled e -> e.function();
                        default -> null;
                    };
            if (function != null) {
                functions.add(function);
            }
        }
        return functions;
    }

    /** What an event says; null when it is void or not recorded yet. */
    @Nullable Version version(long position) {
        return knowledge.versions().at(position, known).orElse(null);
    }

    /** What an event says, and whether it has taken effect. */
    Told told(Version version) {
        var day = ((Effective) version.event()).effectiveOn();
        return new Told(version, !day.earliest().isAfter(on), !day.latest().isAfter(on));
    }

    private Set<Told> told(Collection<Version> versions) {
        var told = LinkedHashSet.<Told>newLinkedHashSet(versions.size());
        for (var version : versions) {
            told.add(told(version));
        }
        return told;
    }
}

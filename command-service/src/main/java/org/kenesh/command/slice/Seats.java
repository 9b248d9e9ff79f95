package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.command.slice.ContradictedCouncil.ChairPresent;
import org.kenesh.command.slice.ContradictedCouncil.HoldsSeat;
import org.kenesh.command.slice.ContradictedCouncil.NotCandidate;
import org.kenesh.command.slice.ContradictedCouncil.NotRepresentative;
import org.kenesh.command.slice.ContradictedCouncil.RulingWithoutEffect;
import org.kenesh.command.slice.ContradictedCouncil.SeatExists;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotOfAgency;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotOpen;
import org.kenesh.command.slice.ContradictedCouncil.SeatNotThere;
import org.kenesh.command.slice.ContradictedCouncil.SeatWithdrawnBefore;
import org.kenesh.command.slice.NeverRight.FunctionWithoutAgency;
import org.kenesh.command.slice.NeverRight.ObserverVotes;
import org.kenesh.council.Capacity;
import org.kenesh.council.CouncilEvent.OfSeat;
import org.kenesh.council.CouncilEvent.RepresentativeAppointed;
import org.kenesh.council.CouncilEvent.RepresentativeReleased;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilEvent.SeatRuled;
import org.kenesh.council.CouncilEvent.SeatWithdrawn;
import org.kenesh.council.PersonId;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatLife;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.SeatRole;
import org.kenesh.council.VotingRight;
import org.kenesh.task.Assignee;
import org.kenesh.time.EffectiveDate;

/** Rules about the life of a seat. Where a date is imprecise, what may be so is granted. */
public final class Seats {

    private static final String FIELD = "/seat";

    private Seats() {}

    /** There is no seat of that id yet. */
    public static Rule free(Ground ground, SeatId seat) {
        return () ->
                ground.institutions().seat(seat).isPresent() ? new SeatExists(FIELD, seat) : null;
    }

    /** An observer has no vote. */
    public static Rule votes(SeatCreated e) {
        return Rule.unless(
                e.role() == SeatRole.OBSERVER && e.voting() == VotingRight.VOTING,
                new ObserverVotes("/voting", e.seat()));
    }

    /** Only an agency has a seat for a function. */
    public static Rule functionOfAgency(SeatCreated e) {
        return () ->
                e.function() == null || e.owner() instanceof SeatOwner.Agency
                        ? null
                        : new FunctionWithoutAgency("/function", e.seat(), e.function());
    }

    /** The agency that it is for is on record. */
    public static Rule ownerKnown(Ground ground, SeatOwner owner) {
        return owner instanceof SeatOwner.Agency(var agency)
                ? Agencies.known(ground, "/owner/agency", agency)
                : () -> null;
    }

    /** The agency that it is for exists when the seat is made. */
    public static Rule ownerThere(Ground ground, SeatCreated e) {
        return e.owner() instanceof SeatOwner.Agency(var agency)
                ? Agencies.thereOn(ground, "/owner/agency", agency, e)
                : () -> null;
    }

    /** No other chair is on the council on the day on which one is made. */
    public static Rule oneChair(Ground ground, SeatCreated e) {
        return () -> {
            if (e.role() != SeatRole.CHAIR) {
                return null;
            }
            for (var other : ground.institutions().seats(e.council())) {
                if (other.created().role() == SeatRole.CHAIR && isCertainlyThere(other, e)) {
                    return new ChairPresent("/role", e.council(), other.id(), e.effectiveOn());
                }
            }
            return null;
        };
    }

    private static boolean isCertainlyThere(SeatLife seat, OfSeat e) {
        var end = seat.ended();
        return !seat.begun().on().latest().isAfter(e.effectiveOn().earliest())
                && (end == null || end.on().earliest().isAfter(e.effectiveOn().latest()));
    }

    /** The council exists and the seat is there on a day that the event may have. */
    public static Rule there(Ground ground, OfSeat e) {
        return () -> {
            var seat = seat(ground, e);
            var council = seat.created().council();
            var gone = Councils.there(ground, FIELD, council, e).broken();
            if (gone != null) {
                return gone;
            }
            var end = seat.ended();
            boolean tooEarly = seat.begun().on().latest().isAfter(e.effectiveOn().latest());
            boolean over = end != null && !end.on().latest().isAfter(e.effectiveOn().earliest());
            return tooEarly || over
                    ? new SeatNotThere(FIELD, e.seat(), council, e.effectiveOn())
                    : null;
        };
    }

    /** No other event withdraws it. */
    public static Rule endsOnce(Ground ground, SeatWithdrawn e) {
        return () -> {
            var end = seat(ground, e).ended();
            return end == null ? null : new SeatWithdrawnBefore(FIELD, e.seat(), end.on());
        };
    }

    /** It is an agency's, and the acts do not say which one has it. */
    public static Rule open(Ground ground, SeatRuled e) {
        return () -> {
            if (!(seat(ground, e).created().owner() instanceof SeatOwner.Agency)) {
                return new SeatNotOfAgency(FIELD, e.seat());
            }
            var answers = answers(ground, e);
            return answers.stream().anyMatch(answer -> answer.status() != Status.RESOLVED)
                    ? null
                    : new SeatNotOpen(
                            FIELD,
                            e.seat(),
                            answers.getFirst().holders().getFirst(),
                            e.effectiveOn());
        };
    }

    /** The agency is one of the candidates or, where there is none, exists. */
    public static Rule candidate(Ground ground, SeatRuled e) {
        return () -> {
            var candidates = new LinkedHashSet<AgencyId>();
            answers(ground, e).forEach(answer -> candidates.addAll(answer.candidates()));
            if (candidates.isEmpty()) {
                return Agencies.thereOn(ground, "/agency", e.agency(), e).broken();
            }
            return candidates.contains(e.agency())
                    ? null
                    : new NotCandidate(
                            "/agency",
                            e.seat(),
                            e.agency(),
                            e.effectiveOn(),
                            List.copyOf(candidates));
        };
    }

    /** The ruling makes the agency the one that has the seat. */
    public static Rule settles(Ground ground, SeatRuled e) {
        return () -> {
            var day = e.effectiveOn().latest();
            var answer =
                    ground.institutions()
                            .succession()
                            .follow(
                                    new Assignee.Agency(e.agency()),
                                    seat(ground, e).created().function(),
                                    EffectiveDate.on(day),
                                    day,
                                    Institutions.NOW);
            return answer.status() == Status.RESOLVED
                    ? null
                    : new RulingWithoutEffect("/agency", e.seat(), e.agency(), e.effectiveOn());
        };
    }

    /** Nobody is the substitute of himself. */
    public static Rule otherThanHolder(Ground ground, RepresentativeAppointed e) {
        return () -> {
            if (e.capacity() != Capacity.SUBSTITUTE) {
                return null;
            }
            var person = e.representative().person();
            var day = e.effectiveOn().latest();
            var holder = seat(ground, e).on(day, ground.institutions().succession()).holder();
            return holder != null && holder.person().person().equals(person)
                    ? new HoldsSeat("/representative/person", e.seat(), person, e.effectiveOn())
                    : null;
        };
    }

    /** The person sits there, as holder or substitute, when the event takes effect. */
    public static Rule sits(Ground ground, RepresentativeReleased e) {
        return () -> {
            var people = new LinkedHashSet<PersonId>();
            for (var day : days(ground, e)) {
                people(seat(ground, e).on(day, ground.institutions().succession()))
                        .forEach(people::add);
            }
            return people.contains(e.person())
                    ? null
                    : new NotRepresentative(
                            "/person", e.seat(), e.person(), e.effectiveOn(), List.copyOf(people));
        };
    }

    private static Stream<PersonId> people(Seat seat) {
        return Stream.concat(Stream.ofNullable(seat.holder()), seat.substitutes().stream())
                .map(one -> one.person().person());
    }

    private static List<Responsibility> answers(Ground ground, OfSeat e) {
        var succession = ground.institutions().succession();
        return days(ground, e).stream()
                .map(day -> succession.responsible(e.seat(), day, Institutions.NOW))
                .toList();
    }

    /** The last and the first day that the event may have, as far as the seat is there. */
    private static Set<LocalDate> days(Ground ground, OfSeat e) {
        var begun = seat(ground, e).begun().on().latest();
        var days = new LinkedHashSet<LocalDate>();
        for (var day : List.of(e.effectiveOn().latest(), e.effectiveOn().earliest())) {
            days.add(day.isBefore(begun) ? begun : day);
        }
        return days;
    }

    private static SeatLife seat(Ground ground, OfSeat e) {
        return ground.institutions().seat(e.seat()).orElseThrow();
    }
}

package org.kenesh.standalone.generate;

import static org.kenesh.standalone.generate.Names.text;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.Capacity;
import org.kenesh.council.CouncilEvent.RepresentativeAppointed;
import org.kenesh.council.CouncilEvent.RepresentativeReleased;
import org.kenesh.council.CouncilEvent.SeatCreated;
import org.kenesh.council.CouncilEvent.SeatRuled;
import org.kenesh.council.CouncilEvent.SeatWithdrawn;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.SeatRole;
import org.kenesh.council.VotingRight;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** The seats of councils and who sits on them. */
final class Seating {

    private static final Text CHAIR =
            text("Вице-премьер-министр", "Вице-премьер-министр", "Vice-Prime Minister");
    private static final Text OBSERVER =
            text("Диаспоранын бирикмеси", "Объединение диаспоры", "Association of the Diaspora");
    private static final Text RULED =
            text(
                    "Актылар так жооп бербейт",
                    "Акты не дают ясного ответа",
                    "The acts leave it open");

    private final Script script;
    private final State state;
    private final Country country;
    private final Chance chance;
    private final People people;

    Seating(Script script, State state, Country country, Chance chance) {
        this.script = script;
        this.state = state;
        this.country = country;
        this.chance = chance;
        this.people = new People(chance);
    }

    /** A new council gets its seats, with people on them. */
    void fill(Chamber chamber, int members, ActId act, LocalDate day) {
        seat(chamber, new SeatOwner.Office(CHAIR), SeatRole.CHAIR, act, day);
        Set<AgencyId> agencies = new LinkedHashSet<>();
        while (agencies.size() < members + 2) {
            agencies.add(state.any().id);
        }
        int place = 0;
        for (var agency : agencies) {
            var role =
                    switch (place++) {
                        case 0 -> SeatRole.DEPUTY_CHAIR;
                        case 1 -> SeatRole.SECRETARY;
                        default -> SeatRole.MEMBER;
                    };
            seat(chamber, new SeatOwner.Agency(agency), role, act, day);
        }
        seat(chamber, new SeatOwner.Organization(OBSERVER), SeatRole.OBSERVER, null, day);
    }

    /** Before a meeting: vacant seats are ruled on or filled anew, and some people change. */
    void tend(Chamber chamber, LocalDate day) {
        for (var seat : country.roster(chamber.id, day).seats()) {
            if (seat.vacant()) {
                settle(chamber, seat, day);
            } else if (seat.holder() == null || chance.percent(5)) {
                replace(seat, day);
            }
        }
    }

    private void settle(Chamber chamber, Seat seat, LocalDate day) {
        var on = EffectiveDate.on(day);
        if (chance.percent(50)) {
            var candidates = country.responsible(seat.id(), day).candidates();
            var agency = candidates.isEmpty() ? state.any().id : candidates.getFirst();
            script.write(new SeatRuled(seat.id(), agency, RULED, on, 0, null, null));
        } else if (chance.percent(40)) {
            script.write(new SeatWithdrawn(seat.id(), on, 0, null, null));
            seat(chamber, new SeatOwner.Agency(state.any().id), seat.role(), null, day);
        }
    }

    private void replace(Seat seat, LocalDate day) {
        var holder = seat.holder();
        if (holder != null && chance.percent(30)) {
            var person = holder.person().person();
            script.write(
                    new RepresentativeReleased(
                            seat.id(), person, EffectiveDate.on(day), 0, null, null));
        }
        if (chance.percent(85)) {
            appoint(seat.id(), Capacity.REPRESENTATIVE, day);
        }
    }

    private void seat(
            Chamber chamber, SeatOwner owner, SeatRole role, @Nullable ActId act, LocalDate day) {
        var id = new SeatId(chamber.id + "-seat-" + ++chamber.seats);
        var voting = role == SeatRole.OBSERVER ? VotingRight.NOT_VOTING : VotingRight.VOTING;
        script.write(
                new SeatCreated(
                        id,
                        chamber.id,
                        owner,
                        null,
                        role,
                        voting,
                        EffectiveDate.on(day),
                        0,
                        act,
                        null));
        appoint(id, Capacity.REPRESENTATIVE, day);
        if (chance.percent(60)) {
            appoint(id, Capacity.SUBSTITUTE, day);
        }
    }

    private void appoint(SeatId seat, Capacity capacity, LocalDate day) {
        var until =
                capacity == Capacity.REPRESENTATIVE && chance.percent(20)
                        ? day.plusYears(chance.between(1, 4))
                        : null;
        script.write(
                new RepresentativeAppointed(
                        seat,
                        people.somebody(),
                        capacity,
                        until,
                        EffectiveDate.on(day),
                        0,
                        null,
                        null));
    }
}

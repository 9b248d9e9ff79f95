package org.kenesh.query.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.SeatRole;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.text.Text;

/**
 * A seat as others refer to it.
 *
 * @param id the seat
 * @param role what it is for; null when it is not known
 * @param agency the agency that had it on the day that the reference is about, or for which it was
 *     made when it was vacant then; null when it is no agency's
 * @param name the office or organization that it belongs to; null when it is an agency's
 */
public record SeatReference(
        SeatId id, @Nullable SeatRole role, @Nullable AgencyReference agency, @Nullable Text name) {

    /** A seat as it was on a day. */
    public static SeatReference of(Knowledge knowledge, SeatId id, LocalDate then, Asked asked) {
        return knowledge
                .councils()
                .seat(id, asked.known())
                .map(life -> of(knowledge, life.on(then, knowledge.succession()), then, asked))
                .orElseGet(() -> new SeatReference(id, null, null, null));
    }

    /** A seat of the roster of a day. */
    public static SeatReference of(Knowledge knowledge, Seat seat, LocalDate then, Asked asked) {
        var named = new SeatReference(seat.id(), seat.role(), null, null);
        return switch (seat.owner()) {
            case SeatOwner.Agency(var owner) ->
                    named.of(
                            AgencyReference.of(
                                    knowledge, seat.agency().orElse(owner), then, asked));
            case SeatOwner.Office(var office) -> named.called(office);
            case SeatOwner.Organization(var organization) -> named.called(organization);
        };
    }

    private SeatReference of(AgencyReference owner) {
        return new SeatReference(id, role, owner, null);
    }

    private SeatReference called(Text words) {
        return new SeatReference(id, role, null, words);
    }

    /** What it is called: by its agency of that day, its office or its organization. */
    public @Nullable Text called() {
        return agency == null ? name : agency.then() == null ? agency.today() : agency.then();
    }
}

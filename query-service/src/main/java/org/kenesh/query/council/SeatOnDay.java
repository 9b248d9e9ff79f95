package org.kenesh.query.council;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.Seat;
import org.kenesh.council.SeatId;
import org.kenesh.council.SeatOwner;
import org.kenesh.council.SeatRole;
import org.kenesh.council.VotingRight;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.FunctionReference;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.record.Milestone;

/**
 * A seat on the day.
 *
 * @param id the seat
 * @param role what it is for
 * @param voting whether it has a vote
 * @param votes whether that vote can be given: it is not vacant
 * @param owner whom it was made for
 * @param madeFor the agency that it was made for, with its name then; null when it is no agency's
 * @param function what its agency has it for, if that is said
 * @param begun when it was made
 * @param ended when it was withdrawn, also after the day; null when it was not
 * @param agency the agency that has it on the day; null when it is vacant or no agency's
 * @param vacant whether its agency is gone, or nothing says which agency has it
 * @param responsibility which agency has it, and what can be said; null when it is no agency's
 * @param why where every step to that answer is told; null when it is no agency's
 * @param holder who sits there; null when nobody does
 * @param substitutes who comes when the holder does not
 */
record SeatOnDay(
        SeatId id,
        SeatRole role,
        VotingRight voting,
        boolean votes,
        SeatOwner owner,
        @Nullable AgencyReference madeFor,
        @Nullable FunctionReference function,
        Milestone begun,
        @Nullable Milestone ended,
        @Nullable AgencyReference agency,
        boolean vacant,
        @Nullable Standing responsibility,
        @Nullable URI why,
        @Nullable Sitter holder,
        List<Sitter> substitutes) {

    static SeatOnDay of(Knowledge knowledge, Seat seat, Asked asked) {
        var answer = seat.responsibility();
        return new SeatOnDay(
                seat.id(),
                seat.role(),
                seat.voting(),
                seat.votes(),
                seat.owner(),
                madeFor(knowledge, seat, asked),
                FunctionReference.orNull(knowledge, seat.function(), asked),
                seat.begun(),
                seat.ended(),
                agency(knowledge, seat.agency().orElse(null), asked),
                seat.vacant(),
                answer == null ? null : Standing.of(knowledge, answer, asked),
                answer == null ? null : why(seat.id(), asked),
                Sitter.orNull(knowledge, seat.holder(), asked),
                seat.substitutes().stream().map(one -> Sitter.of(knowledge, one, asked)).toList());
    }

    private static @Nullable AgencyReference madeFor(Knowledge knowledge, Seat seat, Asked asked) {
        return seat.owner() instanceof SeatOwner.Agency(var owner)
                ? AgencyReference.of(knowledge, owner, seat.begun().on().latest(), asked)
                : null;
    }

    private static @Nullable AgencyReference agency(
            Knowledge knowledge, @Nullable AgencyId agency, Asked asked) {
        return agency == null ? null : AgencyReference.today(knowledge, agency, asked);
    }

    private static URI why(SeatId seat, Asked asked) {
        return URI.create(
                "/api/seats/%s?on=%s&known=%d".formatted(seat, asked.on(), asked.known()));
    }
}

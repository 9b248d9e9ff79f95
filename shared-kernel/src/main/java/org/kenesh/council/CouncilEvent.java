package org.kenesh.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Effective;
import org.kenesh.event.Source;
import org.kenesh.function.FunctionId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to councils, their seats and who sits there. */
public sealed interface CouncilEvent extends Effective {

    /** The act that did it, or null when it is not known. */
    @Nullable ActId act();

    /** Where it was read. */
    @Nullable Source source();

    /** What happens to a council as a whole. */
    sealed interface OfCouncil extends CouncilEvent {

        /** The council. */
        CouncilId council();
    }

    /** What happens to a seat. */
    sealed interface OfSeat extends CouncilEvent {

        /** The seat. */
        SeatId seat();
    }

    /**
     * A council was created.
     *
     * @param zone where its times are told, such as {@code Asia/Bishkek}
     * @param quorum when enough are present; null when no rule is known, and then nothing is judged
     * @param decisions when a proposal is carried; null when no rule is known
     */
    record CouncilEstablished(
            CouncilId council,
            CouncilKind kind,
            Text names,
            @Nullable Text shortNames,
            @Nullable Superior superior,
            Authority authority,
            Zone zone,
            @Nullable QuorumRule quorum,
            @Nullable DecisionRule decisions,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfCouncil {}

    /** Name, place or rules of a council were changed; what is null stays as it was. */
    record CouncilMandateAmended(
            CouncilId council,
            @Nullable Text names,
            @Nullable Text shortNames,
            @Nullable Superior superior,
            @Nullable Authority authority,
            @Nullable QuorumRule quorum,
            @Nullable DecisionRule decisions,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfCouncil {}

    /** A council ended. Its record stays, and its open tasks are to be ruled on. */
    record CouncilDissolved(
            CouncilId council,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfCouncil {}

    /**
     * A council got a seat.
     *
     * @param function what its agency has the seat for: then it goes where that function goes
     */
    record SeatCreated(
            SeatId seat,
            CouncilId council,
            SeatOwner owner,
            @Nullable FunctionId function,
            SeatRole role,
            VotingRight voting,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfSeat {}

    /** It was ruled which agency has a seat, because the acts leave it open. */
    record SeatRuled(
            SeatId seat,
            AgencyId agency,
            Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfSeat {}

    /** A council lost a seat. */
    record SeatWithdrawn(
            SeatId seat,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfSeat {}

    /**
     * A person was appointed to a seat.
     *
     * @param until the end of the term; the person stays on after it until somebody else is
     *     appointed
     */
    record RepresentativeAppointed(
            SeatId seat,
            Person representative,
            Capacity capacity,
            @Nullable LocalDate until,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfSeat {}

    /** A person left a seat. */
    record RepresentativeReleased(
            SeatId seat,
            PersonId person,
            EffectiveDate effectiveOn,
            int sequenceInDay,
            @Nullable ActId act,
            @Nullable Source source)
            implements OfSeat {}
}

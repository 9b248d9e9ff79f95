package org.kenesh.command.slice;

import java.util.List;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;
import org.kenesh.time.EffectiveDate;

/** The record says otherwise now about councils, seats, and who sits there. */
public sealed interface ContradictedCouncil extends Contradicted {
    /** The council is there already. */
    record CouncilExists(String field, CouncilId council) implements ContradictedCouncil {}

    /** The council had not begun on that day. */
    record CouncilNotBegun(String field, CouncilId council, EffectiveDate on, EffectiveDate begins)
            implements ContradictedCouncil {}

    /** The council has ended. */
    record CouncilEnded(String field, CouncilId council, EffectiveDate on, EffectiveDate ended)
            implements ContradictedCouncil {}

    /** The seat is not on that council on that day. */
    record SeatNotThere(String field, SeatId seat, CouncilId council, EffectiveDate on)
            implements ContradictedCouncil {}

    /** The council would be under itself. */
    record CouncilUnderItself(String field, CouncilId council, CouncilId superior, EffectiveDate on)
            implements ContradictedCouncil {}

    /** The seat is there already. */
    record SeatExists(String field, SeatId seat) implements ContradictedCouncil {}

    /** The seat is withdrawn already. */
    record SeatWithdrawnBefore(String field, SeatId seat, EffectiveDate withdrawn)
            implements ContradictedCouncil {}

    /** The council has a chair on that day. */
    record ChairPresent(String field, CouncilId council, SeatId chair, EffectiveDate on)
            implements ContradictedCouncil {}

    /** The seat is no agency's, so there is nothing to rule on. */
    record SeatNotOfAgency(String field, SeatId seat) implements ContradictedCouncil {}

    /** The acts say which agency has the seat on that day. */
    record SeatNotOpen(String field, SeatId seat, AgencyId agency, EffectiveDate on)
            implements ContradictedCouncil {}

    /** The agency is none of those among which is to be ruled. */
    record NotCandidate(
            String field, SeatId seat, AgencyId agency, EffectiveDate on, List<AgencyId> candidates)
            implements ContradictedCouncil {}

    /** The person does not sit there on that day. */
    record NotRepresentative(
            String field, SeatId seat, PersonId person, EffectiveDate on, List<PersonId> people)
            implements ContradictedCouncil {}

    /** The person holds the seat on that day. */
    record HoldsSeat(String field, SeatId seat, PersonId person, EffectiveDate on)
            implements ContradictedCouncil {}

    /** Whatever is ruled, it stays unclear on that day whether the agency has the seat. */
    record RulingWithoutEffect(String field, SeatId seat, AgencyId agency, EffectiveDate on)
            implements ContradictedCouncil {}
}

package org.kenesh.council;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.function.FunctionId;
import org.kenesh.record.Milestone;

/**
 * A seat as it is on a day.
 *
 * @param id the seat
 * @param council the council that it is on
 * @param owner whom it was made for
 * @param function what its agency has it for, if that is said
 * @param role what it is for
 * @param voting whether it has a vote
 * @param begun when it was made
 * @param ended when it was withdrawn, also when that day is still to come; null when it was not
 * @param responsibility which agency has it by the rules of succession; null when it is no agency's
 * @param holder who sits there, or stands in until somebody is appointed; null when nobody does
 * @param substitutes who comes when the holder does not
 */
public record Seat(
        SeatId id,
        CouncilId council,
        SeatOwner owner,
        @Nullable FunctionId function,
        SeatRole role,
        VotingRight voting,
        Milestone begun,
        @Nullable Milestone ended,
        @Nullable Responsibility responsibility,
        @Nullable Representation holder,
        List<Representation> substitutes) {

    public Seat {
        substitutes = List.copyOf(substitutes);
    }

    /** Whether its agency is gone, or nothing says which agency has it: then it has no vote. */
    public boolean vacant() {
        return responsibility != null && responsibility.status() != Status.RESOLVED;
    }

    /** Whether it has a vote that can be given. */
    public boolean votes() {
        return voting == VotingRight.VOTING && !vacant();
    }

    /** Whether it is the state's: of an agency or an office. */
    public boolean ofState() {
        return !(owner instanceof SeatOwner.Organization);
    }

    /** The agency that has it; empty when it is no agency's, or vacant. */
    public Optional<AgencyId> agency() {
        return responsibility == null || vacant()
                ? Optional.empty()
                : Optional.of(responsibility.holders().getFirst());
    }
}

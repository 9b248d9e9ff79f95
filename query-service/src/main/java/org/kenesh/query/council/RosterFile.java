package org.kenesh.query.council;

import java.util.List;
import org.kenesh.agency.Existence;
import org.kenesh.council.Roster;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;

/**
 * Who sits on a council on the day.
 *
 * @param council the council
 * @param existence whether it exists on that day
 * @param vacant how many of the seats are vacant
 * @param seats its seats, by role and then by age; none before it began and after it ended
 */
record RosterFile(
        CouncilReference council, Existence existence, long vacant, List<SeatOnDay> seats) {

    static RosterFile of(Knowledge knowledge, Roster roster, Asked asked) {
        var council = roster.council();
        var seats =
                roster.seats().stream().map(seat -> SeatOnDay.of(knowledge, seat, asked)).toList();
        return new RosterFile(
                new CouncilReference(council.id(), council.names()),
                council.existence(),
                seats.stream().filter(SeatOnDay::vacant).count(),
                seats);
    }
}

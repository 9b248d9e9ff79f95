package org.kenesh.query.reorganization;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Participant.Role;
import org.kenesh.agency.Scope;

/**
 * That something goes from one participant of a reorganization to another.
 *
 * @param whole whether it is everything, or all that is left
 */
record Flow(AgencyId from, AgencyId to, boolean whole) {

    /**
     * What the lines say. Where there are none, everything of who ceases goes to all who are there
     * afterwards.
     */
    static List<Flow> of(ReorganizationEnacted event) {
        var flows = new ArrayList<Flow>();
        for (var line : event.transfers()) {
            flows.add(new Flow(line.from(), line.to(), line.scope() instanceof Scope.Whole));
        }
        if (!event.transfers().isEmpty()) {
            return flows;
        }
        for (var before : event.participants()) {
            for (var after : event.participants()) {
                if (before.role() == Role.CEASES && after.role() != Role.CEASES) {
                    flows.add(new Flow(before.agency(), after.agency(), true));
                }
            }
        }
        return flows;
    }
}

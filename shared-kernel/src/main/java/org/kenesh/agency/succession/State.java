package org.kenesh.agency.succession;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Branch.At;

/**
 * Where a task is after a step.
 *
 * @param branches its branches, each once; none when there is nothing to follow
 * @param conflict whether lines or acts that disagree led here
 */
record State(Set<Branch> branches, boolean conflict) {

    static final State NOTHING = new State(Set.of(), false);

    /** The state that these branches make: one branch without a trail when it is settled. */
    static State of(Set<Branch> branches, boolean conflict) {
        var state = new State(branches, conflict);
        return state.settled() ? new State(Set.of(withoutTrail(branches)), false) : state;
    }

    /** What several states say together. */
    static State together(Collection<State> states) {
        var branches = new LinkedHashSet<Branch>();
        states.forEach(state -> branches.addAll(state.branches()));
        return of(branches, states.stream().anyMatch(State::conflict));
    }

    boolean settled() {
        AgencyId agency = null;
        for (var branch : branches) {
            if (!(branch instanceof At at) || (agency != null && !at.agency().equals(agency))) {
                return false;
            }
            agency = at.agency();
        }
        return agency != null;
    }

    private static Branch withoutTrail(Set<Branch> branches) {
        return new At(((At) branches.iterator().next()).agency(), List.of());
    }
}

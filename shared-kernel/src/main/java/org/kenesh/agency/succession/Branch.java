package org.kenesh.agency.succession;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.agency.AgencyId;

/** One of the places where a task may be. */
sealed interface Branch {

    /** The ended agencies after which it was left undecided, the earliest first. */
    List<AgencyId> trail();

    /** With an agency. */
    record At(AgencyId agency, List<AgencyId> trail) implements Branch {}

    /** With nobody, after an agency. */
    record Nobody(AgencyId last, List<AgencyId> trail) implements Branch {}

    /** A trail that goes on with more agencies, each listed once. */
    static List<AgencyId> longer(List<AgencyId> trail, List<AgencyId> more) {
        if (trail.containsAll(more)) {
            return trail;
        }
        var longer = new ArrayList<>(trail);
        more.stream().filter(agency -> !trail.contains(agency)).forEach(longer::add);
        return List.copyOf(longer);
    }
}

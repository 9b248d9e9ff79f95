package org.kenesh.council;

import org.kenesh.agency.AgencyId;

/** Under whom a council is. */
public sealed interface Superior {

    /** An agency, such as a government, the President's Office or parliament. */
    record Agency(AgencyId agency) implements Superior {}

    /** Another council. */
    record Council(CouncilId council) implements Superior {}
}

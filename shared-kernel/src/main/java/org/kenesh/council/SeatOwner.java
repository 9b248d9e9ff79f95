package org.kenesh.council;

import org.kenesh.agency.AgencyId;
import org.kenesh.text.Text;

/** Whom a seat belongs to. */
public sealed interface SeatOwner {

    /** An agency, and who comes after it. */
    record Agency(AgencyId agency) implements SeatOwner {}

    /** An office, such as a Vice-Prime Minister, whoever holds it. */
    record Office(Text office) implements SeatOwner {}

    /** An organization that is none of the state's, such as one of the diaspora. */
    record Organization(Text organization) implements SeatOwner {}
}

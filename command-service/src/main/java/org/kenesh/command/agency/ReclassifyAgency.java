package org.kenesh.command.agency;

import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Makes an agency a body of another kind from a day on. */
public final class ReclassifyAgency {

    /** The slice. */
    public static final Slice<AgencyReclassified> SLICE =
            new Slice<>(
                    "reclassify-agency",
                    AgencyReclassified.class,
                    ReclassifyAgency::sound,
                    ReclassifyAgency::decide);

    private ReclassifyAgency() {}

    static Rule sound(AgencyReclassified e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Agencies.known(ground, "/agency", e.agency()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(AgencyReclassified e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Agencies.there(ground, "/agency", e.agency(), e));
    }
}

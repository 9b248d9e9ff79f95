package org.kenesh.command.agency;

import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Says that an agency came into being, or that it is first heard of. */
public final class EstablishAgency {

    /** The slice. */
    public static final Slice<AgencyEstablished> SLICE =
            new Slice<>(
                    "establish-agency",
                    AgencyEstablished.class,
                    EstablishAgency::sound,
                    EstablishAgency::decide);

    private EstablishAgency() {}

    static Rule sound(AgencyEstablished e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Acts.known(ground, e.act()),
                Agencies.known(ground, "/parent", e.parent()));
    }

    static Decision decide(AgencyEstablished e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Agencies.free(ground, "/agency", e.agency()));
    }
}

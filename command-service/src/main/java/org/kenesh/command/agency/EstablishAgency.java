package org.kenesh.command.agency;

import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Agencies;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Form;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;

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

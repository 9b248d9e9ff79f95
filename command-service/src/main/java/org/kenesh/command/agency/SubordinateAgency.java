package org.kenesh.command.agency;

import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Puts an agency under another one, or under none, from a day on. It moves no task. */
public final class SubordinateAgency {

    /** The slice. */
    public static final Slice<AgencySubordinated> SLICE =
            new Slice<>(
                    "subordinate-agency",
                    AgencySubordinated.class,
                    SubordinateAgency::sound,
                    SubordinateAgency::decide);

    private SubordinateAgency() {}

    static Rule sound(AgencySubordinated e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Agencies.known(ground, "/agency", e.agency()),
                Agencies.known(ground, "/parent", e.parent()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(AgencySubordinated e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Agencies.there(ground, "/agency", e.agency(), e),
                Agencies.noCircle(ground, "/parent", e.agency(), e.parent(), e, _ -> null));
    }
}

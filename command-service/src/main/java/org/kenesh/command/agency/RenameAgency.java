package org.kenesh.command.agency;

import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Gives an agency another name from a day on. */
public final class RenameAgency {

    /** The slice. */
    public static final Slice<AgencyRenamed> SLICE =
            new Slice<>(
                    "rename-agency",
                    AgencyRenamed.class,
                    RenameAgency::sound,
                    RenameAgency::decide);

    private RenameAgency() {}

    static Rule sound(AgencyRenamed e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Agencies.known(ground, "/agency", e.agency()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(AgencyRenamed e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Agencies.there(ground, "/agency", e.agency(), e));
    }
}

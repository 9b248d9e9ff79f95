package org.kenesh.command.government;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Governments;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;

/** Says that a cabinet took office. */
public final class FormGovernment {

    /** The slice. */
    public static final Slice<GovernmentFormed> SLICE =
            new Slice<>(
                    "form-government",
                    GovernmentFormed.class,
                    FormGovernment::sound,
                    FormGovernment::decide);

    private FormGovernment() {}

    static Rule sound(GovernmentFormed e, Ground ground) {
        return Rule.all(Acts.known(ground, e.act()));
    }

    static Decision decide(GovernmentFormed e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Governments.free(ground, e.government()));
    }
}

package org.kenesh.command.government;

import org.kenesh.command.decision.Acts;
import org.kenesh.command.decision.Decision;
import org.kenesh.command.decision.Governments;
import org.kenesh.command.decision.Ground;
import org.kenesh.command.decision.Rule;
import org.kenesh.command.decision.Slice;
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

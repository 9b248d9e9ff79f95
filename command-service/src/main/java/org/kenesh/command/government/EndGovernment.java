package org.kenesh.command.government;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Governments;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.government.GovernmentEvent.GovernmentEnded;

/** Says that a cabinet's term ended. */
public final class EndGovernment {

    /** The slice. */
    public static final Slice<GovernmentEnded> SLICE =
            new Slice<>(
                    "end-government",
                    GovernmentEnded.class,
                    EndGovernment::sound,
                    EndGovernment::decide);

    private EndGovernment() {}

    static Rule sound(GovernmentEnded e, Ground ground) {
        return Rule.all(Governments.known(ground, e.government()), Acts.known(ground, e.act()));
    }

    static Decision decide(GovernmentEnded e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Governments.inOffice(ground, e.government(), e.effectiveOn()));
    }
}

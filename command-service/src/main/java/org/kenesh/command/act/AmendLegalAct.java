package org.kenesh.command.act;

import org.kenesh.act.LegalActEvent.LegalActAmended;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.NeverRight.ActNamesItself;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Says that one act changed another one's text. It moves nothing by itself. */
public final class AmendLegalAct {

    /** The slice. */
    public static final Slice<LegalActAmended> SLICE =
            new Slice<>(
                    "amend-legal-act",
                    LegalActAmended.class,
                    AmendLegalAct::sound,
                    AmendLegalAct::decide);

    private AmendLegalAct() {}

    static Rule sound(LegalActAmended e, Ground ground) {
        return Rule.all(
                Rule.unless(e.act().equals(e.by()), new ActNamesItself("/by", e.by())),
                Acts.known(ground, e.act()),
                Acts.known(ground, "/by", e.by()));
    }

    static Decision decide(LegalActAmended e, Ground ground) {
        return Decision.accept(e, sound(e, ground));
    }
}

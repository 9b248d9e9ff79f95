package org.kenesh.command.act;

import org.kenesh.act.LegalActEvent.LegalActRevoked;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.NeverRight.ActNamesItself;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Says that an act is not in force any longer. What it had moved stays moved. */
public final class RevokeLegalAct {

    /** The slice. */
    public static final Slice<LegalActRevoked> SLICE =
            new Slice<>(
                    "revoke-legal-act",
                    LegalActRevoked.class,
                    RevokeLegalAct::sound,
                    RevokeLegalAct::decide);

    private RevokeLegalAct() {}

    static Rule sound(LegalActRevoked e, Ground ground) {
        return Rule.all(
                Rule.unless(e.act().equals(e.by()), new ActNamesItself("/by", e.act())),
                Acts.known(ground, e.act()),
                Acts.known(ground, "/by", e.by()));
    }

    static Decision decide(LegalActRevoked e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Acts.inForce(ground, e.act()));
    }
}

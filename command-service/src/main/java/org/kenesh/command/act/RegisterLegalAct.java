package org.kenesh.command.act;

import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/** Makes a legal act known, with what is known of its dates. */
public final class RegisterLegalAct {

    /** The slice. */
    public static final Slice<LegalActRegistered> SLICE =
            new Slice<>(
                    "register-legal-act",
                    LegalActRegistered.class,
                    RegisterLegalAct::sound,
                    RegisterLegalAct::decide);

    private RegisterLegalAct() {}

    static Rule sound(LegalActRegistered e, Ground ground) {
        return () -> null;
    }

    static Decision decide(LegalActRegistered e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Acts.free(ground, e.act()));
    }
}

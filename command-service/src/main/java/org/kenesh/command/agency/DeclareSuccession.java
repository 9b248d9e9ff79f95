package org.kenesh.command.agency;

import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;

/**
 * Records that one agency is the legal successor of another, perhaps later and from an earlier day.
 */
public final class DeclareSuccession {

    /** The slice. */
    public static final Slice<SuccessionDeclared> SLICE =
            new Slice<>(
                    "declare-succession",
                    SuccessionDeclared.class,
                    DeclareSuccession::sound,
                    DeclareSuccession::decide);

    private DeclareSuccession() {}

    static Rule sound(SuccessionDeclared e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Form.apart("/to", e.from(), e.to()),
                Agencies.known(ground, "/from", e.from()),
                Agencies.known(ground, "/to", e.to()),
                Acts.known(ground, e.act()));
    }

    static Decision decide(SuccessionDeclared e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Agencies.begun(ground, "/from", e.from(), e),
                Agencies.begun(ground, "/to", e.to(), e));
    }
}

package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.CouncilDissolved;

/** Ends a council from a day on. Its record stays. */
public final class DissolveCouncil {

    /** The slice. */
    public static final Slice<CouncilDissolved> SLICE =
            new Slice<>(
                    "dissolve-council",
                    CouncilDissolved.class,
                    DissolveCouncil::sound,
                    DissolveCouncil::decide);

    private DissolveCouncil() {}

    static Rule sound(CouncilDissolved e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Acts.known(ground, e.act()),
                Councils.known(ground, "/council", e.council()));
    }

    static Decision decide(CouncilDissolved e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Councils.there(ground, "/council", e.council(), e),
                Councils.endsOnce(ground, "/council", e));
    }
}

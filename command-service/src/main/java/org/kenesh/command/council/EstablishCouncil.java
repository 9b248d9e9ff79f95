package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.CouncilEstablished;

/** Says that a council, a working group or a commission was created. */
public final class EstablishCouncil {

    /** The slice. */
    public static final Slice<CouncilEstablished> SLICE =
            new Slice<>(
                    "establish-council",
                    CouncilEstablished.class,
                    EstablishCouncil::sound,
                    EstablishCouncil::decide);

    private EstablishCouncil() {}

    static Rule sound(CouncilEstablished e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Acts.known(ground, e.act()),
                Councils.superiorKnown(ground, e.superior()));
    }

    static Decision decide(CouncilEstablished e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Councils.free(ground, "/council", e.council()),
                Councils.superiorThere(ground, e.superior(), e),
                Councils.noCircle(ground, e.superior(), e));
    }
}

package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.CouncilMandateAmended;

/** Changes name, place or rules of a council from a day on; what is left out stays as it was. */
public final class AmendCouncilMandate {

    /** The slice. */
    public static final Slice<CouncilMandateAmended> SLICE =
            new Slice<>(
                    "amend-council-mandate",
                    CouncilMandateAmended.class,
                    AmendCouncilMandate::sound,
                    AmendCouncilMandate::decide);

    private AmendCouncilMandate() {}

    static Rule sound(CouncilMandateAmended e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Councils.saysSomething(e),
                Acts.known(ground, e.act()),
                Councils.known(ground, "/council", e.council()),
                Councils.superiorKnown(ground, e.superior()));
    }

    static Decision decide(CouncilMandateAmended e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Councils.there(ground, "/council", e.council(), e),
                Councils.superiorThere(ground, e.superior(), e),
                Councils.noCircle(ground, e.superior(), e));
    }
}

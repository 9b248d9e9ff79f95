package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Seats;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.RepresentativeReleased;

/** Says that a person left a seat. */
public final class ReleaseRepresentative {

    /** The slice. */
    public static final Slice<RepresentativeReleased> SLICE =
            new Slice<>(
                    "release-representative",
                    RepresentativeReleased.class,
                    ReleaseRepresentative::sound,
                    ReleaseRepresentative::decide);

    private ReleaseRepresentative() {}

    static Rule sound(RepresentativeReleased e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Acts.known(ground, e.act()),
                Councils.seatKnown(ground, "/seat", e.seat()));
    }

    static Decision decide(RepresentativeReleased e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Seats.there(ground, e), Seats.sits(ground, e));
    }
}

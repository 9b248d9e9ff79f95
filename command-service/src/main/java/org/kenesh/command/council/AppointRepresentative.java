package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Seats;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.RepresentativeAppointed;

/** Appoints a person to a seat, as representative, acting one or substitute. */
public final class AppointRepresentative {

    /** The slice. */
    public static final Slice<RepresentativeAppointed> SLICE =
            new Slice<>(
                    "appoint-representative",
                    RepresentativeAppointed.class,
                    AppointRepresentative::sound,
                    AppointRepresentative::decide);

    private AppointRepresentative() {}

    static Rule sound(RepresentativeAppointed e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Form.until("/until", e.until(), e.effectiveOn()),
                Acts.known(ground, e.act()),
                Councils.seatKnown(ground, "/seat", e.seat()));
    }

    static Decision decide(RepresentativeAppointed e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Seats.there(ground, e), Seats.otherThanHolder(ground, e));
    }
}

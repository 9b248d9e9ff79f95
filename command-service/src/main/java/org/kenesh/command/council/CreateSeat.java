package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Functions;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Seats;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.SeatCreated;

/** Gives a council a seat for an agency, an office or an outside organization. */
public final class CreateSeat {

    /** The slice. */
    public static final Slice<SeatCreated> SLICE =
            new Slice<>("create-seat", SeatCreated.class, CreateSeat::sound, CreateSeat::decide);

    private CreateSeat() {}

    static Rule sound(SeatCreated e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Seats.votes(e),
                Seats.functionOfAgency(e),
                Acts.known(ground, e.act()),
                Councils.known(ground, "/council", e.council()),
                Seats.ownerKnown(ground, e.owner()),
                Functions.known(ground, "/function", e.function()));
    }

    static Decision decide(SeatCreated e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Seats.free(ground, e.seat()),
                Councils.there(ground, "/council", e.council(), e),
                Seats.ownerThere(ground, e),
                Seats.oneChair(ground, e));
    }
}

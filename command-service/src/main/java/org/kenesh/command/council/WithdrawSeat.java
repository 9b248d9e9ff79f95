package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Seats;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.SeatWithdrawn;

/** Takes a seat from its council. */
public final class WithdrawSeat {

    /** The slice. */
    public static final Slice<SeatWithdrawn> SLICE =
            new Slice<>(
                    "withdraw-seat",
                    SeatWithdrawn.class,
                    WithdrawSeat::sound,
                    WithdrawSeat::decide);

    private WithdrawSeat() {}

    static Rule sound(SeatWithdrawn e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Acts.known(ground, e.act()),
                Councils.seatKnown(ground, "/seat", e.seat()));
    }

    static Decision decide(SeatWithdrawn e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Seats.there(ground, e), Seats.endsOnce(ground, e));
    }
}

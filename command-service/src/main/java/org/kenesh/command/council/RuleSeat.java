package org.kenesh.command.council;

import org.kenesh.command.slice.Acts;
import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Seats;
import org.kenesh.command.slice.Slice;
import org.kenesh.council.CouncilEvent.SeatRuled;

/** Rules which agency has a seat where the acts leave it open. */
public final class RuleSeat {

    /** The slice. */
    public static final Slice<SeatRuled> SLICE =
            new Slice<>("rule-seat", SeatRuled.class, RuleSeat::sound, RuleSeat::decide);

    private RuleSeat() {}

    static Rule sound(SeatRuled e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Acts.known(ground, e.act()),
                Councils.seatKnown(ground, "/seat", e.seat()),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(SeatRuled e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Seats.there(ground, e),
                Seats.open(ground, e),
                Seats.candidate(ground, e),
                Seats.settles(ground, e));
    }
}

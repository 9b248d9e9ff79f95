package org.kenesh.command.minutes;

import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Drafts;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.minutes.MinutesEvent.MinutesSigned;

/** Notes that a person signed the approved minutes for a seat. */
public final class SignMinutes {

    /** The slice. */
    public static final Slice<MinutesSigned> SLICE =
            new Slice<>(
                    "sign-minutes", MinutesSigned.class, SignMinutes::sound, SignMinutes::decide);

    private SignMinutes() {}

    static Rule sound(MinutesSigned e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Drafts.known(ground, e),
                Councils.seatKnown(ground, "/seat", e.seat()));
    }

    static Decision decide(MinutesSigned e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Drafts.there(ground, e),
                Drafts.approved(ground, e),
                Drafts.signerOnSeat(ground, e),
                Drafts.signsOnce(ground, e));
    }
}

package org.kenesh.command.minutes;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Drafts;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.minutes.MinutesEvent.MinutesCirculated;

/** Sends the draft to the seats, to be commented. */
public final class CirculateMinutes {

    /** The slice. */
    public static final Slice<MinutesCirculated> SLICE =
            new Slice<>(
                    "circulate-minutes",
                    MinutesCirculated.class,
                    CirculateMinutes::sound,
                    CirculateMinutes::decide);

    private CirculateMinutes() {}

    static Rule sound(MinutesCirculated e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Drafts.known(ground, e),
                Form.notBefore("/until", e.until(), e.effectiveOn()));
    }

    static Decision decide(MinutesCirculated e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Drafts.there(ground, e), Drafts.notApproved(ground, e));
    }
}

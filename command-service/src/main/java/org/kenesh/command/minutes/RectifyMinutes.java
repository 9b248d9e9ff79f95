package org.kenesh.command.minutes;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Drafts;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.minutes.MinutesEvent.MinutesRectified;

/** Puts approved minutes right; what they said before stays on record. */
public final class RectifyMinutes {

    /** The slice. */
    public static final Slice<MinutesRectified> SLICE =
            new Slice<>(
                    "rectify-minutes",
                    MinutesRectified.class,
                    RectifyMinutes::sound,
                    RectifyMinutes::decide);

    private RectifyMinutes() {}

    static Rule sound(MinutesRectified e, Ground ground) {
        return Rule.all(Form.placed(e), Drafts.known(ground, e), Drafts.paragraphs(e.paragraphs()));
    }

    static Decision decide(MinutesRectified e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Drafts.there(ground, e),
                Drafts.approved(ground, e),
                Drafts.onAgenda(ground, e.paragraphs(), e));
    }
}

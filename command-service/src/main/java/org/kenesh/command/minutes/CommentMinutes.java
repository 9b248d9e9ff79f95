package org.kenesh.command.minutes;

import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Drafts;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.minutes.MinutesEvent.MinutesCommented;

/** A seat remarks on the draft that was sent to it. */
public final class CommentMinutes {

    /** The slice. */
    public static final Slice<MinutesCommented> SLICE =
            new Slice<>(
                    "comment-minutes",
                    MinutesCommented.class,
                    CommentMinutes::sound,
                    CommentMinutes::decide);

    private CommentMinutes() {}

    static Rule sound(MinutesCommented e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Drafts.known(ground, e),
                Councils.seatKnown(ground, "/seat", e.seat()));
    }

    static Decision decide(MinutesCommented e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Drafts.there(ground, e),
                Drafts.notApproved(ground, e),
                Drafts.circulated(ground, e),
                Drafts.seatThere(ground, e.seat(), e),
                Meetings.everOnAgenda(ground, "/item", e.meeting(), e.item(), e));
    }
}

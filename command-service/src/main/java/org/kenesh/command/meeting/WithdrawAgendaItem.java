package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.AgendaItemWithdrawn;

/** Takes an item on which nothing was decided off the agenda. */
public final class WithdrawAgendaItem {

    /** The slice. */
    public static final Slice<AgendaItemWithdrawn> SLICE =
            new Slice<>(
                    "withdraw-agenda-item",
                    AgendaItemWithdrawn.class,
                    WithdrawAgendaItem::sound,
                    WithdrawAgendaItem::decide);

    private WithdrawAgendaItem() {}

    static Rule sound(AgendaItemWithdrawn e, Ground ground) {
        return Rule.all(Form.placed(e), Meetings.known(ground, "/meeting", e.meeting()));
    }

    static Decision decide(AgendaItemWithdrawn e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.notOver(ground, e),
                Meetings.onAgenda(ground, "/item", e.meeting(), e.item(), e),
                Meetings.notDecided(ground, e));
    }
}

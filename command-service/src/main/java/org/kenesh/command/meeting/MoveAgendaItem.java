package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.AgendaItemMoved;

/** Puts an item elsewhere on the agenda. */
public final class MoveAgendaItem {

    /** The slice. */
    public static final Slice<AgendaItemMoved> SLICE =
            new Slice<>(
                    "move-agenda-item",
                    AgendaItemMoved.class,
                    MoveAgendaItem::sound,
                    MoveAgendaItem::decide);

    private MoveAgendaItem() {}

    static Rule sound(AgendaItemMoved e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Form.place("/place", e.place()),
                Meetings.known(ground, "/meeting", e.meeting()));
    }

    static Decision decide(AgendaItemMoved e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.notOver(ground, e),
                Meetings.onAgenda(ground, "/item", e.meeting(), e.item(), e));
    }
}

package org.kenesh.command.meeting;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Submissions;
import org.kenesh.meeting.MeetingEvent.AgendaItemAdded;
import org.kenesh.meeting.Submission;

/** Puts an item on the agenda of a meeting, of its own or as an agency submitted it. */
public final class AddAgendaItem {

    /** The slice. */
    public static final Slice<AgendaItemAdded> SLICE =
            new Slice<>(
                    "add-agenda-item",
                    AgendaItemAdded.class,
                    AddAgendaItem::sound,
                    AddAgendaItem::decide);

    private AddAgendaItem() {}

    static Rule sound(AgendaItemAdded e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Form.place("/place", e.place()),
                Meetings.known(ground, "/meeting", e.meeting()),
                Agencies.known(ground, "/rapporteur", e.rapporteur()),
                Submissions.known(ground, e.submission()));
    }

    static Decision decide(AgendaItemAdded e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.notOver(ground, e),
                Meetings.councilThere(ground, e),
                Meetings.itemFree(ground, e),
                e.rapporteur() == null
                        ? () -> null
                        : Agencies.thereOn(ground, "/rapporteur", e.rapporteur(), e),
                Submissions.in(ground, e.submission(), e, Submission.Status.SUBMITTED),
                Submissions.forMeeting(ground, e.submission(), e));
    }
}

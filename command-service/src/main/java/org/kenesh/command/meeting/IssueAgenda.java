package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.AgendaIssued;

/** Gives the agenda out as it stands, under the next number. */
public final class IssueAgenda {

    /** The slice. */
    public static final Slice<AgendaIssued> SLICE =
            new Slice<>(
                    "issue-agenda", AgendaIssued.class, IssueAgenda::sound, IssueAgenda::decide);

    private IssueAgenda() {}

    static Rule sound(AgendaIssued e, Ground ground) {
        return Rule.all(Form.placed(e), Meetings.known(ground, "/meeting", e.meeting()));
    }

    static Decision decide(AgendaIssued e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Meetings.notOver(ground, e), Meetings.hasAgenda(ground, e));
    }
}

package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.InvitationSent;
import org.kenesh.meeting.MeetingStatus;

/** Invites seats of the council, and guests, to a meeting that has not begun. */
public final class SendInvitation {

    /** The slice. */
    public static final Slice<InvitationSent> SLICE =
            new Slice<>(
                    "send-invitation",
                    InvitationSent.class,
                    SendInvitation::sound,
                    SendInvitation::decide);

    private SendInvitation() {}

    static Rule sound(InvitationSent e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Meetings.known(ground, "/meeting", e.meeting()),
                Form.different("/seats", "", e.seats()),
                Form.atLeast("/seats", 1, e.seats()));
    }

    static Decision decide(InvitationSent e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(ground, e, MeetingStatus.CONVENED),
                Meetings.seatsThere(ground, "/seats", e.seats(), e, ""));
    }
}

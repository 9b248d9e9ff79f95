package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.MeetingCancelled;
import org.kenesh.meeting.MeetingStatus;

/** Says that a meeting will not be held, or not go on. */
public final class CancelMeeting {

    /** The slice. */
    public static final Slice<MeetingCancelled> SLICE =
            new Slice<>(
                    "cancel-meeting",
                    MeetingCancelled.class,
                    CancelMeeting::sound,
                    CancelMeeting::decide);

    private CancelMeeting() {}

    static Rule sound(MeetingCancelled e, Ground ground) {
        return Rule.all(Form.placed(e), Meetings.known(ground, "/meeting", e.meeting()));
    }

    static Decision decide(MeetingCancelled e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(ground, e, MeetingStatus.CONVENED, MeetingStatus.ADJOURNED),
                Meetings.notHeldLater(ground, e));
    }
}

package org.kenesh.command.meeting;

import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Sessions;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.MeetingOpened;
import org.kenesh.meeting.MeetingStatus;

/** Says that a meeting began, or went on, and who presides. */
public final class OpenMeeting {

    /** The slice. */
    public static final Slice<MeetingOpened> SLICE =
            new Slice<>(
                    "open-meeting", MeetingOpened.class, OpenMeeting::sound, OpenMeeting::decide);

    private OpenMeeting() {}

    static Rule sound(MeetingOpened e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Meetings.known(ground, "/meeting", e.meeting()),
                Meetings.onTheDay("/at", e.at(), e),
                Councils.seatKnown(ground, "/presiding", e.presiding()));
    }

    static Decision decide(MeetingOpened e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(ground, e, MeetingStatus.CONVENED, MeetingStatus.ADJOURNED),
                Sessions.afterSession(ground, "/at", e.at(), e),
                Sessions.presides(ground, e.presiding(), e));
    }
}

package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Sessions;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.MeetingClosed;
import org.kenesh.meeting.MeetingStatus;

/** Says that a meeting ended. */
public final class CloseMeeting {

    /** The slice. */
    public static final Slice<MeetingClosed> SLICE =
            new Slice<>(
                    "close-meeting",
                    MeetingClosed.class,
                    CloseMeeting::sound,
                    CloseMeeting::decide);

    private CloseMeeting() {}

    static Rule sound(MeetingClosed e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Meetings.known(ground, "/meeting", e.meeting()),
                Meetings.onTheDay("/at", e.at(), e));
    }

    static Decision decide(MeetingClosed e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(ground, e, MeetingStatus.OPEN, MeetingStatus.ADJOURNED),
                Sessions.afterSession(ground, "/at", e.at(), e),
                Sessions.afterDecisions(ground, "/at", e.at(), e));
    }
}

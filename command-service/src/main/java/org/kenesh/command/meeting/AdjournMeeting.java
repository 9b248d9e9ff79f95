package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Sessions;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.MeetingAdjourned;
import org.kenesh.meeting.MeetingStatus;

/** Interrupts a meeting, to go on later. */
public final class AdjournMeeting {

    /** The slice. */
    public static final Slice<MeetingAdjourned> SLICE =
            new Slice<>(
                    "adjourn-meeting",
                    MeetingAdjourned.class,
                    AdjournMeeting::sound,
                    AdjournMeeting::decide);

    private AdjournMeeting() {}

    static Rule sound(MeetingAdjourned e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Meetings.known(ground, "/meeting", e.meeting()),
                Meetings.onTheDay("/at", e.at(), e),
                Meetings.after("/until", e.until(), e.at()));
    }

    static Decision decide(MeetingAdjourned e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(ground, e, MeetingStatus.OPEN),
                Sessions.afterSession(ground, "/at", e.at(), e),
                Sessions.afterDecisions(ground, "/at", e.at(), e));
    }
}

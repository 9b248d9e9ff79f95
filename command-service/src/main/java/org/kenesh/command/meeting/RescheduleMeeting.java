package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.MeetingRescheduled;
import org.kenesh.meeting.MeetingStatus;

/** Moves a meeting that has not begun to another time or place. */
public final class RescheduleMeeting {

    /** The slice. */
    public static final Slice<MeetingRescheduled> SLICE =
            new Slice<>(
                    "reschedule-meeting",
                    MeetingRescheduled.class,
                    RescheduleMeeting::sound,
                    RescheduleMeeting::decide);

    private RescheduleMeeting() {}

    static Rule sound(MeetingRescheduled e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Meetings.known(ground, "/meeting", e.meeting()),
                Meetings.after("/ends", e.ends(), e.begins()),
                Meetings.notBefore("/begins", e.begins(), e));
    }

    static Decision decide(MeetingRescheduled e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(ground, e, MeetingStatus.CONVENED),
                Meetings.councilThere(ground, e));
    }
}

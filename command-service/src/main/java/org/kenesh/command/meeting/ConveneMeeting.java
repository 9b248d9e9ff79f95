package org.kenesh.command.meeting;

import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingEvent.MeetingConvened;

/** Calls a meeting of a council for a time, in a place or by link. */
public final class ConveneMeeting {

    /** The slice. */
    public static final Slice<MeetingConvened> SLICE =
            new Slice<>(
                    "convene-meeting",
                    MeetingConvened.class,
                    ConveneMeeting::sound,
                    ConveneMeeting::decide);

    private ConveneMeeting() {}

    static Rule sound(MeetingConvened e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Councils.known(ground, "/council", e.council()),
                Meetings.after("/ends", e.ends(), e.begins()),
                Meetings.notBefore("/begins", e.begins(), e));
    }

    static Decision decide(MeetingConvened e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.free(ground, e.meeting()),
                Councils.there(ground, "/council", e.council(), e));
    }
}

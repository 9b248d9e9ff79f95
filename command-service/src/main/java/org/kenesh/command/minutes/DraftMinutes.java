package org.kenesh.command.minutes;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Drafts;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.minutes.MinutesEvent.MinutesDrafted;

/** Writes a draft of the minutes, which takes the place of the one before it. */
public final class DraftMinutes {

    /** The slice. */
    public static final Slice<MinutesDrafted> SLICE =
            new Slice<>(
                    "draft-minutes",
                    MinutesDrafted.class,
                    DraftMinutes::sound,
                    DraftMinutes::decide);

    private DraftMinutes() {}

    static Rule sound(MinutesDrafted e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Meetings.known(ground, "/meeting", e.meeting()),
                Drafts.paragraphs(e.paragraphs()));
    }

    static Decision decide(MinutesDrafted e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Meetings.in(
                        ground,
                        "/meeting",
                        e.meeting(),
                        e,
                        MeetingStatus.OPEN,
                        MeetingStatus.ADJOURNED,
                        MeetingStatus.CLOSED),
                Drafts.neverApproved(ground, "/meeting", e.meeting()),
                Drafts.onAgenda(ground, e.paragraphs(), e));
    }
}

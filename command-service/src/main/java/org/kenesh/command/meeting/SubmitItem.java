package org.kenesh.command.meeting;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Submissions;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;

/** An agency asks for an item on the agenda of a council. */
public final class SubmitItem {

    /** The slice. */
    public static final Slice<ItemSubmitted> SLICE =
            new Slice<>("submit-item", ItemSubmitted.class, SubmitItem::sound, SubmitItem::decide);

    private SubmitItem() {}

    static Rule sound(ItemSubmitted e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Councils.known(ground, "/council", e.council()),
                Meetings.known(ground, "/meeting", e.meeting()),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(ItemSubmitted e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Submissions.free(ground, e.submission()),
                Councils.there(ground, "/council", e.council(), e),
                Agencies.thereOn(ground, "/agency", e.agency(), e),
                Submissions.meetingFits(ground, e));
    }
}

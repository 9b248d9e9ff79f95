package org.kenesh.command.minutes;

import java.util.List;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Drafts;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;

/** The chair, or a later meeting, makes the last draft of a closed meeting its minutes. */
public final class ApproveMinutes {

    /** The slice. */
    public static final Slice<MinutesApproved> SLICE =
            new Slice<>(
                    "approve-minutes",
                    MinutesApproved.class,
                    ApproveMinutes::sound,
                    ApproveMinutes::decide);

    private ApproveMinutes() {}

    static Rule sound(MinutesApproved e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Drafts.known(ground, e),
                Drafts.approverClear(e),
                Meetings.known(ground, "/by", e.by()));
    }

    static Decision decide(MinutesApproved e, Ground ground) {
        var broken =
                Rule.all(
                                sound(e, ground),
                                Meetings.in(
                                        ground, "/meeting", e.meeting(), e, MeetingStatus.CLOSED),
                                Drafts.there(ground, e),
                                Drafts.neverApproved(ground, "/meeting", e.meeting()),
                                Drafts.byChair(ground, e),
                                Drafts.byLaterMeeting(ground, e),
                                Drafts.latest(ground, e))
                        .broken();
        return broken == null
                ? new Decision.Accepted(List.of(Drafts.ofLatest(ground, e)))
                : new Decision.Rejected(broken);
    }
}

package org.kenesh.command.meeting;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Submissions;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionEvent.ItemResubmitted;

/** The agency, or who came after it, submits again what was given back. */
public final class ResubmitItem {

    /** The slice. */
    public static final Slice<ItemResubmitted> SLICE =
            new Slice<>(
                    "resubmit-item",
                    ItemResubmitted.class,
                    ResubmitItem::sound,
                    ResubmitItem::decide);

    private ResubmitItem() {}

    static Rule sound(ItemResubmitted e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Submissions.known(ground, e.submission()),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(ItemResubmitted e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Submissions.in(ground, e.submission(), e, Submission.Status.RETURNED),
                Submissions.by(ground, e.agency(), e));
    }
}

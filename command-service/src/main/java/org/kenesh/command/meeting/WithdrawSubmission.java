package org.kenesh.command.meeting;

import org.kenesh.command.slice.Agencies;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Submissions;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionEvent.SubmissionWithdrawn;

/** The agency, or who came after it, takes back what it submitted. */
public final class WithdrawSubmission {

    /** The slice. */
    public static final Slice<SubmissionWithdrawn> SLICE =
            new Slice<>(
                    "withdraw-submission",
                    SubmissionWithdrawn.class,
                    WithdrawSubmission::sound,
                    WithdrawSubmission::decide);

    private WithdrawSubmission() {}

    static Rule sound(SubmissionWithdrawn e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Submissions.known(ground, e.submission()),
                Agencies.known(ground, "/agency", e.agency()));
    }

    static Decision decide(SubmissionWithdrawn e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Submissions.in(
                        ground,
                        e.submission(),
                        e,
                        Submission.Status.SUBMITTED,
                        Submission.Status.RETURNED),
                Submissions.by(ground, e.agency(), e));
    }
}

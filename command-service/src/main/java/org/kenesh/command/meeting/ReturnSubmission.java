package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.slice.Submissions;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionEvent.SubmissionReturned;

/** The secretariat gives what was submitted back with remarks. */
public final class ReturnSubmission {

    /** The slice. */
    public static final Slice<SubmissionReturned> SLICE =
            new Slice<>(
                    "return-submission",
                    SubmissionReturned.class,
                    ReturnSubmission::sound,
                    ReturnSubmission::decide);

    private ReturnSubmission() {}

    static Rule sound(SubmissionReturned e, Ground ground) {
        return Rule.all(Form.placed(e), Submissions.known(ground, e.submission()));
    }

    static Decision decide(SubmissionReturned e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Submissions.in(ground, e.submission(), e, Submission.Status.SUBMITTED));
    }
}

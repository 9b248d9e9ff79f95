package org.kenesh.query.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kenesh.meeting.Submission;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.query.reference.Happening;
import org.kenesh.query.responsibility.Standing;
import org.kenesh.task.Assignee;

/**
 * All that is known of what an agency submitted.
 *
 * @param submission what was submitted, on the day
 * @param submitter the agency, with its name then and today
 * @param responsibility who speaks for it on the day
 * @param history what happened to it, also by what its meetings did, in the order of the steps,
 *     also after the day
 */
record SubmissionFile(
        @JsonUnwrapped Submission submission,
        AgencyReference submitter,
        Standing responsibility,
        List<Happening> history) {

    static SubmissionFile of(Knowledge knowledge, Submission submission, Asked asked) {
        var since = submission.submittedOn();
        var now =
                knowledge
                        .succession()
                        .follow(
                                new Assignee.Agency(submission.agency()),
                                null,
                                since,
                                asked.on(),
                                asked.known());
        return new SubmissionFile(
                submission,
                AgencyReference.of(knowledge, submission.agency(), since.latest(), asked),
                Standing.of(knowledge, now, asked),
                Happening.of(knowledge.proceedings().course(submission.id(), asked.known())));
    }
}

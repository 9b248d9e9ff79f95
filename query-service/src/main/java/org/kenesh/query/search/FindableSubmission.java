package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionEvent.ItemResubmitted;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.CouncilReference;
import org.kenesh.record.Version;

/** What an agency submitted, as it reads on the day. */
record FindableSubmission(SubmissionId submission) implements Findable {

    @Override
    public Kind kind() {
        return Kind.SUBMISSION;
    }

    @Override
    public String ids() {
        return submission.value();
    }

    @Override
    public List<Version> told(Knowledge knowledge) {
        return Findable.saying(
                knowledge.proceedings().submissions().ever(submission).stream(),
                ItemSubmitted.class,
                ItemResubmitted.class);
    }

    @Override
    public Optional<Wording> words(List<Version> told, LocalDate on) {
        return Submission.of(told, on)
                .map(submitted ->
                        Wording.of(
                                submitted.council(),
                                List.of(
                                        Said.of(Part.TITLE, submitted.title()),
                                        Said.of(Part.TEXT, submitted.text()))));
    }

    @Override
    public Found found(Knowledge knowledge, Asked asked) {
        var submitted =
                knowledge
                        .proceedings()
                        .submission(submission, asked.on(), asked.known())
                        .orElseThrow();
        var day = submitted.submittedOn();
        return new Found(
                kind(),
                ids(),
                "/api/submissions/" + submission,
                CouncilReference.of(knowledge, submitted.council(), day.latest(), asked),
                null,
                submitted.title(),
                day,
                submitted.status().name());
    }
}

package org.kenesh.command.slice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.slice.ContradictedMeeting.MeetingOfOtherCouncil;
import org.kenesh.command.slice.ContradictedMeeting.NotSubmitter;
import org.kenesh.command.slice.ContradictedMeeting.SubmissionElsewhere;
import org.kenesh.command.slice.ContradictedMeeting.SubmissionExists;
import org.kenesh.command.slice.ContradictedMeeting.SubmissionInOtherState;
import org.kenesh.command.slice.NotOnRecord.SubmissionUnknown;
import org.kenesh.event.Effective;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.Submission.Status;
import org.kenesh.meeting.SubmissionEvent;
import org.kenesh.meeting.SubmissionEvent.ItemSubmitted;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.task.Assignee;

/** Rules about what agencies submit for an agenda. */
public final class Submissions {

    private static final String FIELD = "/submission";

    private Submissions() {}

    /** It was submitted, on whatever day; none is asked for when none is named. */
    public static Rule known(Ground ground, @Nullable SubmissionId submission) {
        return () ->
                submission == null || ground.files().tells(submission, ItemSubmitted.class)
                        ? null
                        : new SubmissionUnknown(FIELD, submission);
    }

    /** There is none of that id yet. */
    public static Rule free(Ground ground, SubmissionId submission) {
        return () ->
                ground.files().tells(submission, ItemSubmitted.class)
                        ? new SubmissionExists(FIELD, submission)
                        : null;
    }

    /** It is in one of these states when the event comes; none is asked for when none is named. */
    public static Rule in(
            Ground ground, @Nullable SubmissionId id, Effective event, Status... allowed) {
        return () -> {
            if (id == null) {
                return null;
            }
            var submission = ground.files().submission(id, event);
            if (submission.isEmpty()) {
                return new SubmissionUnknown(FIELD, id);
            }
            var status = submission.get().status();
            return List.of(allowed).contains(status)
                    ? null
                    : new SubmissionInOtherState(FIELD, id, status, List.of(allowed));
        };
    }

    /** It is for the council of the meeting, and for no other meeting. */
    public static Rule forMeeting(Ground ground, @Nullable SubmissionId id, MeetingEvent e) {
        return () -> {
            if (id == null) {
                return null;
            }
            var submission = ground.files().submission(id, e).orElseThrow();
            boolean here =
                    submission.council().equals(Meetings.council(ground, e))
                            && isFor(submission, e.meeting());
            return here ? null : new SubmissionElsewhere(FIELD, id, submission.council());
        };
    }

    /** The meeting that it is for, if one is named, is of its council and has not begun. */
    public static Rule meetingFits(Ground ground, ItemSubmitted e) {
        return () -> {
            if (e.meeting() == null) {
                return null;
            }
            var ahead =
                    Meetings.in(ground, "/meeting", e.meeting(), e, MeetingStatus.CONVENED)
                            .broken();
            if (ahead != null) {
                return ahead;
            }
            var council = ground.files().meeting(e.meeting(), e).orElseThrow().council();
            return council.equals(e.council())
                    ? null
                    : new MeetingOfOtherCouncil("/meeting", e.meeting(), council);
        };
    }

    private static boolean isFor(Submission submission, MeetingId meeting) {
        return submission.meeting() == null || submission.meeting().equals(meeting);
    }

    /** The agency is the one that submitted it, or who came after that one by the day. */
    public static Rule by(Ground ground, AgencyId agency, SubmissionEvent e) {
        return () -> {
            var submission = ground.files().submission(e.submission(), e).orElseThrow();
            var submitter =
                    ground.institutions()
                            .succession()
                            .follow(
                                    new Assignee.Agency(submission.agency()),
                                    null,
                                    submission.submittedOn(),
                                    e.effectiveOn().latest(),
                                    Institutions.NOW);
            return submitter.holders().contains(agency)
                    ? null
                    : new NotSubmitter(
                            "/agency",
                            e.submission(),
                            agency,
                            e.effectiveOn(),
                            submitter.possible());
        };
    }
}

package org.kenesh.command.slice;

import java.time.LocalDateTime;
import java.util.List;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.time.EffectiveDate;

/** The record says otherwise now about meetings, submissions, written procedures and minutes. */
public sealed interface ContradictedMeeting extends Contradicted {
    /** The meeting is there already. */
    record MeetingExists(String field, MeetingId meeting) implements ContradictedMeeting {}

    /** The meeting was held on a later day. */
    record MeetingHeldLater(String field, MeetingId meeting, EffectiveDate on)
            implements ContradictedMeeting {}

    /** The meeting is not in a state in which this can be. */
    record MeetingInOtherState(
            String field, MeetingId meeting, MeetingStatus status, List<MeetingStatus> allowed)
            implements ContradictedMeeting {}

    /** The meeting was not held on that day. */
    record MeetingNotHeld(String field, MeetingId meeting, EffectiveDate on)
            implements ContradictedMeeting {}

    /** The meeting is another council's. */
    record MeetingOfOtherCouncil(String field, MeetingId meeting, CouncilId council)
            implements ContradictedMeeting {}

    /** The item was on the agenda before. */
    record ItemExists(String field, MeetingId meeting, ItemId item)
            implements ContradictedMeeting {}

    /** A decision was taken on the item. */
    record ItemDecided(String field, ItemId item, DecisionId decision)
            implements ContradictedMeeting {}

    /** There is no item on the agenda. */
    record AgendaEmpty(String field, MeetingId meeting) implements ContradictedMeeting {}

    /** That time is before another one that it must follow. */
    record TimeTooEarly(String field, LocalDateTime time, LocalDateTime earliest)
            implements ContradictedMeeting {}

    /** Who sat on the seat must be named. */
    record PersonNotNamed(String field, SeatId seat, EffectiveDate on)
            implements ContradictedMeeting {}

    /** The seat has no vote on that day. */
    record SeatHasNoVote(String field, SeatId seat, EffectiveDate on, String reason)
            implements ContradictedMeeting {}

    /**
     * The seat has no vote and is not there to lead, and the rule asks for the chair or a deputy.
     */
    record PresidingWithoutVote(String field, SeatId seat, EffectiveDate on)
            implements ContradictedMeeting {}

    /** The submission is there already. */
    record SubmissionExists(String field, SubmissionId submission) implements ContradictedMeeting {}

    /** The submission is not in a state in which this can be. */
    record SubmissionInOtherState(
            String field,
            SubmissionId submission,
            Submission.Status status,
            List<Submission.Status> allowed)
            implements ContradictedMeeting {}

    /** The submission is for another council, or for another meeting. */
    record SubmissionElsewhere(String field, SubmissionId submission, CouncilId council)
            implements ContradictedMeeting {}

    /** The agency is neither the one that submitted it nor the one that came after it. */
    record NotSubmitter(
            String field,
            SubmissionId submission,
            AgencyId agency,
            EffectiveDate on,
            List<AgencyId> submitter)
            implements ContradictedMeeting {}

    /** The written procedure is there already. */
    record ProcedureExists(String field, ProcedureId procedure) implements ContradictedMeeting {}

    /** The council has decided by the written procedure already. */
    record ProcedureDecided(String field, ProcedureId procedure, DecisionId decision)
            implements ContradictedMeeting {}

    /** The written procedure is another council's. */
    record ProcedureOfOtherCouncil(String field, ProcedureId procedure, CouncilId council)
            implements ContradictedMeeting {}

    /** The written procedure is closed. */
    record ProcedureClosed(String field, ProcedureId procedure, LocalDateTime closed)
            implements ContradictedMeeting {}

    /** The written procedure is open. */
    record ProcedureOpen(String field, ProcedureId procedure) implements ContradictedMeeting {}

    /** The reply came after the time limit. */
    record ReplyTooLate(String field, SeatId seat, LocalDateTime at, LocalDateTime closes)
            implements ContradictedMeeting {}

    /** The time limit is not over, and seats have not replied. */
    record ProcedureStillRuns(String field, LocalDateTime closes, List<SeatId> missing)
            implements ContradictedMeeting {}

    /** The minutes are approved. */
    record MinutesApprovedBefore(String field, MeetingId meeting) implements ContradictedMeeting {}

    /** The minutes are not approved. */
    record MinutesNotApproved(String field, MeetingId meeting) implements ContradictedMeeting {}

    /** The person signed the minutes already. */
    record SignedBefore(String field, MeetingId meeting, PersonId person)
            implements ContradictedMeeting {}

    /** The draft was not circulated. */
    record MinutesNotCirculated(String field, MeetingId meeting) implements ContradictedMeeting {}

    /** The seat neither chairs the council nor presided over the meeting. */
    record ApproverNotChair(String field, SeatId seat, MeetingId meeting)
            implements ContradictedMeeting {}

    /** The meeting does not approve its own minutes, nor those of a later one. */
    record ApproverNotLater(String field, MeetingId by, MeetingId meeting)
            implements ContradictedMeeting {}

    /** It is another version of the minutes that would be approved. */
    record VersionDiffers(String field, int latest, String digest) implements ContradictedMeeting {}

    /** The person neither holds the seat nor sat there. */
    record PersonNotOnSeat(String field, SeatId seat, PersonId person)
            implements ContradictedMeeting {}

    /** The seat cannot preside: its agency is gone, or nothing says which agency has it. */
    record PresidingVacant(String field, SeatId seat, EffectiveDate on)
            implements ContradictedMeeting {}
}

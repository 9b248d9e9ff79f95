package org.kenesh.command.slice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.council.CouncilId;
import org.kenesh.council.PersonId;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionId;
import org.kenesh.decision.DecisionStatus;
import org.kenesh.decision.Fate;
import org.kenesh.decision.Outcome;
import org.kenesh.document.DocumentId;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.MeetingStatus;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.Quorum;
import org.kenesh.meeting.Submission;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskStatus;
import org.kenesh.time.EffectiveDate;

/** Why a command is not granted: the rule, with what it is about. */
public sealed interface Rejection {

    /** The field concerned as a JSON pointer into the command's data; empty for the whole. */
    String field();

    /** The name of the rule, as problems have it, such as {@code agency-unknown}. */
    default String rule() {
        return rule(getClass());
    }

    /** The name of a rule: of AgencyUnknown it is {@code agency-unknown}. */
    static String rule(Class<?> rejection) {
        return rejection
                .getSimpleName()
                .replaceAll("(?<!^)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** What is named is not on record. */
    sealed interface NotOnRecord extends Rejection {}

    /** The record says otherwise now. */
    sealed interface Contradicted extends Rejection {}

    /** It can never be right, whatever the record says. */
    sealed interface NeverRight extends Rejection {}

    /** The agency is not known. */
    record AgencyUnknown(String field, AgencyId agency) implements NotOnRecord {}

    /** The function is not known. */
    record FunctionUnknown(String field, FunctionId function) implements NotOnRecord {}

    /** The legal act is not known. */
    record ActUnknown(String field, ActId act) implements NotOnRecord {}

    /** The government is not known. */
    record GovernmentUnknown(String field, GovernmentId government) implements NotOnRecord {}

    /** The task is not known. */
    record TaskUnknown(String field, TaskId task) implements NotOnRecord {}

    /** The council is not known. */
    record CouncilUnknown(String field, CouncilId council) implements NotOnRecord {}

    /** The seat is not known. */
    record SeatUnknown(String field, SeatId seat) implements NotOnRecord {}

    /** The meeting is not known, or was not called by that day. */
    record MeetingUnknown(String field, MeetingId meeting) implements NotOnRecord {}

    /** The item is not on the agenda. */
    record ItemUnknown(String field, MeetingId meeting, ItemId item) implements NotOnRecord {}

    /** Nothing was submitted under that id by that day. */
    record SubmissionUnknown(String field, SubmissionId submission) implements NotOnRecord {}

    /** The written procedure is not known, or was not opened by that day. */
    record ProcedureUnknown(String field, ProcedureId procedure) implements NotOnRecord {}

    /** There are no minutes of the meeting by that day. */
    record MinutesUnknown(String field, MeetingId meeting) implements NotOnRecord {}

    /** The decision is not known, or was not taken by that day. */
    record DecisionUnknown(String field, DecisionId decision) implements NotOnRecord {}

    /** The document is not known, or was not filed by that day. */
    record DocumentUnknown(String field, DocumentId document) implements NotOnRecord {}

    /** No file with that content was uploaded. */
    record ContentUnknown(String field, Sha256 sha256) implements NotOnRecord {}

    /** There is no report on the task at that position. */
    record ReportUnknown(String field, TaskId task, long report) implements NotOnRecord {}

    /** The event is not known. */
    record EventUnknown(String field, long position) implements NotOnRecord {}

    /** The agency is there already. */
    record AgencyExists(String field, AgencyId agency) implements Contradicted {}

    /** The function is there already. */
    record FunctionExists(String field, FunctionId function) implements Contradicted {}

    /** The act is registered already. */
    record ActExists(String field, ActId act) implements Contradicted {}

    /** The government is there already. */
    record GovernmentExists(String field, GovernmentId government) implements Contradicted {}

    /** The task is assigned already. */
    record TaskExists(String field, TaskId task) implements Contradicted {}

    /** The document is filed already. */
    record DocumentExists(String field, DocumentId document) implements Contradicted {}

    /** The document does not count any longer. */
    record DocumentWithdrawn(String field, DocumentId document) implements Contradicted {}

    /** The document is like that already. */
    record DocumentUnchanged(String field, DocumentId document) implements Contradicted {}

    /** The document belongs there already. */
    record AttachedBefore(String field, DocumentId document) implements Contradicted {}

    /** The document does not belong there. */
    record NotAttached(String field, DocumentId document) implements Contradicted {}

    /** The content is of another media type or size than what is said of it. */
    record ContentDiffers(String field, MediaType mediaType, int bytes) implements Contradicted {}

    /** The agency had not begun on that day. */
    record AgencyNotBegun(String field, AgencyId agency, EffectiveDate on, EffectiveDate begins)
            implements Contradicted {}

    /** The agency has ended. */
    record AgencyEnded(String field, AgencyId agency, EffectiveDate on, EffectiveDate ended)
            implements Contradicted {}

    /** The agency would be under itself. */
    record AgencyUnderItself(String field, AgencyId agency, AgencyId parent, EffectiveDate on)
            implements Contradicted {}

    /** The function would be below itself. */
    record FunctionUnderItself(String field, FunctionId function, FunctionId parent, LocalDate on)
            implements Contradicted {}

    /** The act is revoked already. */
    record ActRevoked(String field, ActId act, EffectiveDate revoked) implements Contradicted {}

    /** The government had not been formed on that day. */
    record GovernmentNotFormed(
            String field, GovernmentId government, EffectiveDate on, EffectiveDate formed)
            implements Contradicted {}

    /** The term of the government has ended. */
    record GovernmentOver(String field, GovernmentId government, EffectiveDate ended)
            implements Contradicted {}

    /** The council is there already. */
    record CouncilExists(String field, CouncilId council) implements Contradicted {}

    /** The council had not begun on that day. */
    record CouncilNotBegun(String field, CouncilId council, EffectiveDate on, EffectiveDate begins)
            implements Contradicted {}

    /** The council has ended. */
    record CouncilEnded(String field, CouncilId council, EffectiveDate on, EffectiveDate ended)
            implements Contradicted {}

    /** The seat is not on that council on that day. */
    record SeatNotThere(String field, SeatId seat, CouncilId council, EffectiveDate on)
            implements Contradicted {}

    /** The council would be under itself. */
    record CouncilUnderItself(String field, CouncilId council, CouncilId superior, EffectiveDate on)
            implements Contradicted {}

    /** The seat is there already. */
    record SeatExists(String field, SeatId seat) implements Contradicted {}

    /** The seat is withdrawn already. */
    record SeatWithdrawnBefore(String field, SeatId seat, EffectiveDate withdrawn)
            implements Contradicted {}

    /** The council has a chair on that day. */
    record ChairPresent(String field, CouncilId council, SeatId chair, EffectiveDate on)
            implements Contradicted {}

    /** The seat is no agency's, so there is nothing to rule on. */
    record SeatNotOfAgency(String field, SeatId seat) implements Contradicted {}

    /** The acts say which agency has the seat on that day. */
    record SeatNotOpen(String field, SeatId seat, AgencyId agency, EffectiveDate on)
            implements Contradicted {}

    /** The agency is none of those among which is to be ruled. */
    record NotCandidate(
            String field, SeatId seat, AgencyId agency, EffectiveDate on, List<AgencyId> candidates)
            implements Contradicted {}

    /** The person does not sit there on that day. */
    record NotRepresentative(
            String field, SeatId seat, PersonId person, EffectiveDate on, List<PersonId> people)
            implements Contradicted {}

    /** The person holds the seat on that day. */
    record HoldsSeat(String field, SeatId seat, PersonId person, EffectiveDate on)
            implements Contradicted {}

    /** Whatever is ruled, it stays unclear on that day whether the agency has the seat. */
    record RulingWithoutEffect(String field, SeatId seat, AgencyId agency, EffectiveDate on)
            implements Contradicted {}

    /** An amendment must say what it changes. */
    record AmendmentEmpty(String field, CouncilId council) implements NeverRight {}

    /** An observer has no vote. */
    record ObserverVotes(String field, SeatId seat) implements NeverRight {}

    /** Only an agency has a seat for a function. */
    record FunctionWithoutAgency(String field, SeatId seat, FunctionId function)
            implements NeverRight {}

    /** The meeting is there already. */
    record MeetingExists(String field, MeetingId meeting) implements Contradicted {}

    /** The meeting was held on a later day. */
    record MeetingHeldLater(String field, MeetingId meeting, EffectiveDate on)
            implements Contradicted {}

    /** The meeting is not in a state in which this can be. */
    record MeetingInOtherState(
            String field, MeetingId meeting, MeetingStatus status, List<MeetingStatus> allowed)
            implements Contradicted {}

    /** The meeting was not held on that day. */
    record MeetingNotHeld(String field, MeetingId meeting, EffectiveDate on)
            implements Contradicted {}

    /** The meeting is another council's. */
    record MeetingOfOtherCouncil(String field, MeetingId meeting, CouncilId council)
            implements Contradicted {}

    /** The item was on the agenda before. */
    record ItemExists(String field, MeetingId meeting, ItemId item) implements Contradicted {}

    /** A decision was taken on the item. */
    record ItemDecided(String field, ItemId item, DecisionId decision) implements Contradicted {}

    /** There is no item on the agenda. */
    record AgendaEmpty(String field, MeetingId meeting) implements Contradicted {}

    /** That time is before another one that it must follow. */
    record TimeTooEarly(String field, LocalDateTime time, LocalDateTime earliest)
            implements Contradicted {}

    /** The time is not of the day of the event. */
    record TimeOnOtherDay(String field, LocalDateTime time, EffectiveDate on)
            implements NeverRight {}

    /** Who sat on the seat must be named. */
    record PersonNotNamed(String field, SeatId seat, EffectiveDate on) implements Contradicted {}

    /** Only somebody who is absent has nobody on the seat. */
    record PersonAbsent(String field, SeatId seat) implements NeverRight {}

    /** The seat has no vote on that day. */
    record SeatHasNoVote(String field, SeatId seat, EffectiveDate on, String reason)
            implements Contradicted {}

    /**
     * The seat has no vote and is not there to lead, and the rule asks for the chair or a deputy.
     */
    record PresidingWithoutVote(String field, SeatId seat, EffectiveDate on)
            implements Contradicted {}

    /** The submission is there already. */
    record SubmissionExists(String field, SubmissionId submission) implements Contradicted {}

    /** The submission is not in a state in which this can be. */
    record SubmissionInOtherState(
            String field,
            SubmissionId submission,
            Submission.Status status,
            List<Submission.Status> allowed)
            implements Contradicted {}

    /** The submission is for another council, or for another meeting. */
    record SubmissionElsewhere(String field, SubmissionId submission, CouncilId council)
            implements Contradicted {}

    /** The agency is neither the one that submitted it nor the one that came after it. */
    record NotSubmitter(
            String field,
            SubmissionId submission,
            AgencyId agency,
            EffectiveDate on,
            List<AgencyId> submitter)
            implements Contradicted {}

    /** The written procedure is there already. */
    record ProcedureExists(String field, ProcedureId procedure) implements Contradicted {}

    /** The council has decided by the written procedure already. */
    record ProcedureDecided(String field, ProcedureId procedure, DecisionId decision)
            implements Contradicted {}

    /** The written procedure is another council's. */
    record ProcedureOfOtherCouncil(String field, ProcedureId procedure, CouncilId council)
            implements Contradicted {}

    /** The written procedure is closed. */
    record ProcedureClosed(String field, ProcedureId procedure, LocalDateTime closed)
            implements Contradicted {}

    /** The written procedure is open. */
    record ProcedureOpen(String field, ProcedureId procedure) implements Contradicted {}

    /** The reply came after the time limit. */
    record ReplyTooLate(String field, SeatId seat, LocalDateTime at, LocalDateTime closes)
            implements Contradicted {}

    /** The time limit is not over, and seats have not replied. */
    record ProcedureStillRuns(String field, LocalDateTime closes, List<SeatId> missing)
            implements Contradicted {}

    /** The minutes are approved. */
    record MinutesApprovedBefore(String field, MeetingId meeting) implements Contradicted {}

    /** The minutes are not approved. */
    record MinutesNotApproved(String field, MeetingId meeting) implements Contradicted {}

    /** The person signed the minutes already. */
    record SignedBefore(String field, MeetingId meeting, PersonId person) implements Contradicted {}

    /** Things that are on record rest on the event, by these events. */
    record StillNeeded(String field, long position, List<String> things, List<Long> events)
            implements Contradicted {}

    /** With what the event is corrected to, these events would break these rules. */
    record CorrectionContradicts(
            String field, long position, List<String> things, List<Long> events, List<String> rules)
            implements Contradicted {}

    /** The draft was not circulated. */
    record MinutesNotCirculated(String field, MeetingId meeting) implements Contradicted {}

    /** Either the chair or a later meeting approves minutes. */
    record ApproverUnclear(String field, MeetingId meeting) implements NeverRight {}

    /** The seat neither chairs the council nor presided over the meeting. */
    record ApproverNotChair(String field, SeatId seat, MeetingId meeting) implements Contradicted {}

    /** The meeting does not approve its own minutes, nor those of a later one. */
    record ApproverNotLater(String field, MeetingId by, MeetingId meeting)
            implements Contradicted {}

    /** It is another version of the minutes that would be approved. */
    record VersionDiffers(String field, int latest, String digest) implements Contradicted {}

    /** The person neither holds the seat nor sat there. */
    record PersonNotOnSeat(String field, SeatId seat, PersonId person) implements Contradicted {}

    /** The decision is there already. */
    record DecisionExists(String field, DecisionId decision) implements Contradicted {}

    /** The number is not the next one of the council and the year. */
    record NumberNotNext(String field, int number, int next) implements Contradicted {}

    /** The day is before that of the event. */
    record DayTooEarly(String field, LocalDate day, EffectiveDate effectiveOn)
            implements NeverRight {}

    /** The seat cannot preside: its agency is gone, or nothing says which agency has it. */
    record PresidingVacant(String field, SeatId seat, EffectiveDate on) implements Contradicted {}

    /** The day of a decision must be known exactly. */
    record DayNotPrecise(String field, EffectiveDate on) implements NeverRight {}

    /** Too few seats are present to decide. */
    record NoQuorum(
            String field, int present, int of, List<Quorum.Lack> lacks, List<String> notCounted)
            implements Contradicted {}

    /** The council may recommend only. */
    record NotDeciding(String field, CouncilId council) implements Contradicted {}

    /** The seat was not present. */
    record VoterAbsent(String field, SeatId seat) implements Contradicted {}

    /** The votes amount to something else by the rule of that day. */
    record OutcomeContradictsVotes(
            String field, Outcome outcome, int inFavour, int against, int abstained, int of)
            implements Contradicted {}

    /** The rule of that day is to count votes, and none were given. */
    record VotesMissing(String field, CouncilId council) implements Contradicted {}

    /** The votes of a written procedure are the replies in it. */
    record BallotsAreReplies(String field, ProcedureId procedure) implements NeverRight {}

    /** Votes are for what is adopted or rejected. */
    record VotesWithoutProposal(String field, Outcome outcome) implements NeverRight {}

    /** A decision has nothing to do with itself. */
    record DecisionNamesItself(String field, DecisionId decision) implements NeverRight {}

    /** The other decision is in force no longer. */
    record DecisionNotInForce(String field, DecisionId decision, DecisionStatus status)
            implements Contradicted {}

    /** The other decision is another council's. */
    record DecisionOfOtherCouncil(String field, DecisionId decision, CouncilId council)
            implements Contradicted {}

    /** It is not said what becomes of an open task of a decision that ends. */
    record DisposalMissing(String field, TaskId task, DecisionId decision)
            implements Contradicted {}

    /** The task is not an open one of a decision that ends. */
    record DisposalNeedless(String field, TaskId task) implements Contradicted {}

    /** Only what is adopted gives tasks, or does anything to other decisions. */
    record OnlyWhenAdopted(String field, Outcome outcome) implements NeverRight {}

    /** It is no recommendation that was adopted. */
    record NotRecommended(String field, DecisionId decision) implements Contradicted {}

    /** Somebody has answered the recommendation already. */
    record AnsweredBefore(String field, DecisionId decision, Fate fate) implements Contradicted {}

    /** It waits anyway. */
    record NotAnAnswer(String field, Fate fate) implements NeverRight {}

    /** The place in the day is negative. */
    record SequenceNegative(String field, int sequence) implements NeverRight {}

    /** The place in a list is negative. */
    record PlaceNegative(String field, int place) implements NeverRight {}

    /** The end is not after the beginning. */
    record UntilNotAfter(String field, LocalDate until, EffectiveDate effectiveOn)
            implements NeverRight {}

    /** Too few in the list. */
    record TooFew(String field, int least) implements NeverRight {}

    /** Named twice. */
    record NamedTwice(String field, String value) implements NeverRight {}

    /** From and to are the same. */
    record FromIsTo(String field, AgencyId agency) implements NeverRight {}

    /** An act does not change itself. */
    record ActNamesItself(String field, ActId act) implements NeverRight {}

    /** The agency is no participant. */
    record NotParticipant(String field, AgencyId agency) implements NeverRight {}

    /** The name of a new agency is missing. */
    record NameMissing(String field, AgencyId agency) implements NeverRight {}

    /** Only for an agency that begins. */
    record OnlyForBeginning(String field, AgencyId agency) implements NeverRight {}

    /** Lines contradict each other. */
    record LinesContradict(String field, AgencyId from, String scope, AgencyId to, AgencyId otherTo)
            implements NeverRight {}

    /** Nothing changes. */
    record NothingChanges(String field) implements NeverRight {}

    /** The list of functions does not fit. */
    record DispositionContradicts(String field, Disposition disposition) implements NeverRight {}

    /** The deadline is too early. */
    record DueTooEarly(String field, LocalDate due, EffectiveDate effectiveOn)
            implements NeverRight {}

    /** The task had not been assigned on that day. */
    record TaskNotYetAssigned(
            String field, TaskId task, EffectiveDate effectiveOn, EffectiveDate assignedOn)
            implements Contradicted {}

    /** The task is closed. */
    record TaskClosed(String field, TaskId task, TaskStatus status, LocalDate closedOn)
            implements Contradicted {}

    /** The task is not closed. */
    record TaskNotClosed(String field, TaskId task) implements Contradicted {}

    /** The task is suspended. */
    record TaskSuspended(String field, TaskId task) implements Contradicted {}

    /** The task is not suspended. */
    record TaskNotSuspended(String field, TaskId task) implements Contradicted {}

    /** No completion is reported. */
    record CompletionNotReported(String field, TaskId task) implements Contradicted {}

    /** A completion waits already. */
    record CompletionWaits(String field, TaskId task, AgencyId reportedBy)
            implements Contradicted {}

    /** No extension is requested. */
    record ExtensionNotRequested(String field, TaskId task) implements Contradicted {}

    /** An extension waits already. */
    record ExtensionWaits(String field, TaskId task, LocalDate requested) implements Contradicted {}

    /** The new deadline is not later. */
    record DueNotLater(String field, LocalDate due, LocalDate present) implements Contradicted {}

    /** The task is acknowledged already. */
    record AcknowledgedBefore(String field, TaskId task, AgencyId agency) implements Contradicted {}

    /** The co-executor is there already. */
    record CoExecutorPresent(String field, String coExecutor) implements Contradicted {}

    /** There is no such co-executor. */
    record CoExecutorAbsent(String field, String coExecutor) implements Contradicted {}

    /** The agency is neither responsible for the task on that day nor a co-executor of it. */
    record NotResponsible(
            String field,
            TaskId task,
            AgencyId agency,
            EffectiveDate on,
            List<AgencyId> responsible)
            implements Contradicted {}

    /** It cannot be said who is responsible on that day: somebody has to rule. */
    record ResponsibilityOpen(
            String field,
            TaskId task,
            AgencyId agency,
            EffectiveDate on,
            String status,
            List<AgencyId> candidates,
            List<AgencyId> last)
            implements Contradicted {}

    /** The event is void. */
    record TargetVoid(String field, long position) implements Contradicted {}

    /** The event is of another type. */
    record TargetOfOtherType(String field, long position, String type, String given)
            implements NeverRight {}

    /** The correction is about something else. */
    record SubjectDiffers(String field, String recorded, String given) implements NeverRight {}

    /** The correction changes nothing. */
    record CorrectionChangesNothing(String field, long position) implements Contradicted {}

    /**
     * What is contained in the data breaks a rule of its own type.
     *
     * @param parent the field that contains it
     */
    record InContent(String parent, Rejection reason) implements Rejection {
        @Override
        public String field() {
            return parent + reason.field();
        }

        @Override
        public String rule() {
            return reason.rule();
        }
    }
}

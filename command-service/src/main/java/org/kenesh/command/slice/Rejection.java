package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.List;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskStatus;
import org.kenesh.time.EffectiveDate;

/** Why a command is not granted: the rule, with what it is about. */
public sealed interface Rejection {

    /** The field concerned as a JSON pointer into the command's data; empty for the whole. */
    String field();

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

    /** The place in the day is negative. */
    record SequenceNegative(String field, int sequence) implements NeverRight {}

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

    /** The content of a correction breaks a rule of its own type. */
    record InContent(Rejection reason) implements Rejection {
        @Override
        public String field() {
            return "/data" + reason.field();
        }
    }
}

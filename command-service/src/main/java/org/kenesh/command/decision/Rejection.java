package org.kenesh.command.decision;

import java.time.LocalDate;
import java.util.List;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.Disposition;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.task.TaskId;
import org.kenesh.task.TaskStatus;
import org.kenesh.time.EffectiveDate;

/** Why a command is not granted: the rule, with what it is about. */
public sealed interface Rejection {

    /** The field concerned as a JSON pointer into the command's data; empty for the whole. */
    String field();

    // What is named is not on record.

    record AgencyUnknown(String field, AgencyId agency) implements Rejection {}

    record FunctionUnknown(String field, FunctionId function) implements Rejection {}

    record ActUnknown(String field, ActId act) implements Rejection {}

    record GovernmentUnknown(String field, GovernmentId government) implements Rejection {}

    record TaskUnknown(String field, TaskId task) implements Rejection {}

    record EventUnknown(String field, long position) implements Rejection {}

    // An identity is taken.

    record AgencyExists(String field, AgencyId agency) implements Rejection {}

    record FunctionExists(String field, FunctionId function) implements Rejection {}

    record ActExists(String field, ActId act) implements Rejection {}

    record GovernmentExists(String field, GovernmentId government) implements Rejection {}

    record TaskExists(String field, TaskId task) implements Rejection {}

    // What the record says of that day.

    record AgencyNotBegun(String field, AgencyId agency, EffectiveDate on, EffectiveDate begins)
            implements Rejection {}

    record AgencyEnded(String field, AgencyId agency, EffectiveDate on, EffectiveDate ended)
            implements Rejection {}

    record AgencyUnderItself(String field, AgencyId agency, AgencyId parent, EffectiveDate on)
            implements Rejection {}

    record FunctionUnderItself(String field, FunctionId function, FunctionId parent, LocalDate on)
            implements Rejection {}

    record ActRevoked(String field, ActId act, EffectiveDate revoked) implements Rejection {}

    record GovernmentNotFormed(
            String field, GovernmentId government, EffectiveDate on, EffectiveDate formed)
            implements Rejection {}

    record GovernmentOver(String field, GovernmentId government, EffectiveDate ended)
            implements Rejection {}

    // What can never be right.

    record SequenceNegative(String field, int sequence) implements Rejection {}

    record UntilNotAfter(String field, LocalDate until, EffectiveDate effectiveOn)
            implements Rejection {}

    record TooFew(String field, int least) implements Rejection {}

    record NamedTwice(String field, String value) implements Rejection {}

    record FromIsTo(String field, AgencyId agency) implements Rejection {}

    record ActNamesItself(String field, ActId act) implements Rejection {}

    record NotParticipant(String field, AgencyId agency) implements Rejection {}

    record NameMissing(String field, AgencyId agency) implements Rejection {}

    record OnlyForBeginning(String field, AgencyId agency) implements Rejection {}

    record LinesContradict(String field, AgencyId from, String scope, AgencyId to, AgencyId otherTo)
            implements Rejection {}

    record NothingChanges(String field) implements Rejection {}

    record DispositionContradicts(String field, Disposition disposition) implements Rejection {}

    record DueTooEarly(String field, LocalDate due, EffectiveDate effectiveOn)
            implements Rejection {}

    // The life of a task.

    record TaskNotYetAssigned(
            String field, TaskId task, EffectiveDate effectiveOn, EffectiveDate assignedOn)
            implements Rejection {}

    record TaskClosed(String field, TaskId task, TaskStatus status, LocalDate closedOn)
            implements Rejection {}

    record TaskNotClosed(String field, TaskId task) implements Rejection {}

    record TaskSuspended(String field, TaskId task) implements Rejection {}

    record TaskNotSuspended(String field, TaskId task) implements Rejection {}

    record CompletionNotReported(String field, TaskId task) implements Rejection {}

    record CompletionWaits(String field, TaskId task, AgencyId reportedBy) implements Rejection {}

    record ExtensionNotRequested(String field, TaskId task) implements Rejection {}

    record ExtensionWaits(String field, TaskId task, LocalDate requested) implements Rejection {}

    record DueNotLater(String field, LocalDate due, LocalDate present) implements Rejection {}

    record AcknowledgedBefore(String field, TaskId task, AgencyId agency) implements Rejection {}

    record CoExecutorPresent(String field, String coExecutor) implements Rejection {}

    record CoExecutorAbsent(String field, String coExecutor) implements Rejection {}

    /** The agency is neither responsible for the task on that day nor a co-executor of it. */
    record NotResponsible(
            String field,
            TaskId task,
            AgencyId agency,
            EffectiveDate on,
            List<AgencyId> responsible)
            implements Rejection {}

    /** It cannot be said who is responsible on that day: somebody has to rule. */
    record ResponsibilityOpen(
            String field,
            TaskId task,
            AgencyId agency,
            EffectiveDate on,
            String status,
            List<AgencyId> candidates,
            List<AgencyId> last)
            implements Rejection {}

    // The record about itself.

    record TargetVoid(String field, long position) implements Rejection {}

    record TargetOfOtherType(String field, long position, String type, String given)
            implements Rejection {}

    record SubjectDiffers(String field, String recorded, String given) implements Rejection {}

    record CorrectionChangesNothing(String field, long position) implements Rejection {}

    /** The content of a correction breaks a rule of its own type. */
    record InContent(Rejection reason) implements Rejection {
        @Override
        public String field() {
            return "/data" + reason.field();
        }
    }
}

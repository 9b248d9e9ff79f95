package org.kenesh.command.problem;

import org.kenesh.command.decision.Rejection;
import org.kenesh.command.decision.Rejection.AcknowledgedBefore;
import org.kenesh.command.decision.Rejection.ActExists;
import org.kenesh.command.decision.Rejection.ActNamesItself;
import org.kenesh.command.decision.Rejection.ActRevoked;
import org.kenesh.command.decision.Rejection.ActUnknown;
import org.kenesh.command.decision.Rejection.AgencyEnded;
import org.kenesh.command.decision.Rejection.AgencyExists;
import org.kenesh.command.decision.Rejection.AgencyNotBegun;
import org.kenesh.command.decision.Rejection.AgencyUnderItself;
import org.kenesh.command.decision.Rejection.AgencyUnknown;
import org.kenesh.command.decision.Rejection.CoExecutorAbsent;
import org.kenesh.command.decision.Rejection.CoExecutorPresent;
import org.kenesh.command.decision.Rejection.CompletionNotReported;
import org.kenesh.command.decision.Rejection.CompletionWaits;
import org.kenesh.command.decision.Rejection.CorrectionChangesNothing;
import org.kenesh.command.decision.Rejection.DispositionContradicts;
import org.kenesh.command.decision.Rejection.DueNotLater;
import org.kenesh.command.decision.Rejection.DueTooEarly;
import org.kenesh.command.decision.Rejection.EventUnknown;
import org.kenesh.command.decision.Rejection.ExtensionNotRequested;
import org.kenesh.command.decision.Rejection.ExtensionWaits;
import org.kenesh.command.decision.Rejection.FromIsTo;
import org.kenesh.command.decision.Rejection.FunctionExists;
import org.kenesh.command.decision.Rejection.FunctionUnderItself;
import org.kenesh.command.decision.Rejection.FunctionUnknown;
import org.kenesh.command.decision.Rejection.GovernmentExists;
import org.kenesh.command.decision.Rejection.GovernmentNotFormed;
import org.kenesh.command.decision.Rejection.GovernmentOver;
import org.kenesh.command.decision.Rejection.GovernmentUnknown;
import org.kenesh.command.decision.Rejection.InContent;
import org.kenesh.command.decision.Rejection.LinesContradict;
import org.kenesh.command.decision.Rejection.NameMissing;
import org.kenesh.command.decision.Rejection.NamedTwice;
import org.kenesh.command.decision.Rejection.NotParticipant;
import org.kenesh.command.decision.Rejection.NotResponsible;
import org.kenesh.command.decision.Rejection.NothingChanges;
import org.kenesh.command.decision.Rejection.OnlyForBeginning;
import org.kenesh.command.decision.Rejection.ResponsibilityOpen;
import org.kenesh.command.decision.Rejection.SequenceNegative;
import org.kenesh.command.decision.Rejection.SubjectDiffers;
import org.kenesh.command.decision.Rejection.TargetOfOtherType;
import org.kenesh.command.decision.Rejection.TargetVoid;
import org.kenesh.command.decision.Rejection.TaskClosed;
import org.kenesh.command.decision.Rejection.TaskExists;
import org.kenesh.command.decision.Rejection.TaskNotClosed;
import org.kenesh.command.decision.Rejection.TaskNotSuspended;
import org.kenesh.command.decision.Rejection.TaskNotYetAssigned;
import org.kenesh.command.decision.Rejection.TaskSuspended;
import org.kenesh.command.decision.Rejection.TaskUnknown;
import org.kenesh.command.decision.Rejection.TooFew;
import org.kenesh.command.decision.Rejection.UntilNotAfter;

/**
 * Each refusal as a problem: 404 for what is not there, 409 for what the record says otherwise now,
 * 422 for what can never be right.
 */
final class Refusals {

    private Refusals() {}

    static Problem of(Rejection rejection) {
        return switch (rejection) {
            case AgencyUnknown r ->
                    Problem.of("agency-unknown", 404, r.field(), "agency", r.agency());
            case FunctionUnknown r ->
                    Problem.of("function-unknown", 404, r.field(), "function", r.function());
            case ActUnknown r -> Problem.of("act-unknown", 404, r.field(), "act", r.act());
            case GovernmentUnknown r ->
                    Problem.of("government-unknown", 404, r.field(), "government", r.government());
            case TaskUnknown r -> Problem.of("task-unknown", 404, r.field(), "task", r.task());
            case EventUnknown r ->
                    Problem.of("event-unknown", 404, r.field(), "position", r.position());
            case AgencyExists r ->
                    Problem.of("agency-exists", 409, r.field(), "agency", r.agency());
            case FunctionExists r ->
                    Problem.of("function-exists", 409, r.field(), "function", r.function());
            case ActExists r -> Problem.of("act-exists", 409, r.field(), "act", r.act());
            case GovernmentExists r ->
                    Problem.of("government-exists", 409, r.field(), "government", r.government());
            case TaskExists r -> Problem.of("task-exists", 409, r.field(), "task", r.task());
            case AgencyNotBegun r ->
                    Problem.of(
                            "agency-not-begun",
                            409,
                            r.field(),
                            "agency",
                            r.agency(),
                            "on",
                            r.on(),
                            "begins",
                            r.begins());
            case AgencyEnded r ->
                    Problem.of(
                            "agency-ended",
                            409,
                            r.field(),
                            "agency",
                            r.agency(),
                            "on",
                            r.on(),
                            "ended",
                            r.ended());
            case AgencyUnderItself r ->
                    Problem.of(
                            "agency-under-itself",
                            409,
                            r.field(),
                            "agency",
                            r.agency(),
                            "parent",
                            r.parent(),
                            "on",
                            r.on());
            case FunctionUnderItself r ->
                    Problem.of(
                            "function-under-itself",
                            409,
                            r.field(),
                            "function",
                            r.function(),
                            "parent",
                            r.parent(),
                            "on",
                            r.on());
            case ActRevoked r ->
                    Problem.of(
                            "act-revoked", 409, r.field(), "act", r.act(), "revoked", r.revoked());
            case GovernmentNotFormed r ->
                    Problem.of(
                            "government-not-formed",
                            409,
                            r.field(),
                            "government",
                            r.government(),
                            "on",
                            r.on(),
                            "formed",
                            r.formed());
            case GovernmentOver r ->
                    Problem.of(
                            "government-over",
                            409,
                            r.field(),
                            "government",
                            r.government(),
                            "ended",
                            r.ended());
            case SequenceNegative r ->
                    Problem.of("sequence-negative", 422, r.field(), "sequence", r.sequence());
            case UntilNotAfter r ->
                    Problem.of(
                            "until-not-after",
                            422,
                            r.field(),
                            "until",
                            r.until(),
                            "effectiveOn",
                            r.effectiveOn());
            case TooFew r -> Problem.of("too-few", 422, r.field(), "least", r.least());
            case NamedTwice r -> Problem.of("named-twice", 422, r.field(), "value", r.value());
            case FromIsTo r -> Problem.of("from-is-to", 422, r.field(), "agency", r.agency());
            case ActNamesItself r -> Problem.of("act-names-itself", 422, r.field(), "act", r.act());
            case NotParticipant r ->
                    Problem.of("not-participant", 422, r.field(), "agency", r.agency());
            case NameMissing r -> Problem.of("name-missing", 422, r.field(), "agency", r.agency());
            case OnlyForBeginning r ->
                    Problem.of("only-for-beginning", 422, r.field(), "agency", r.agency());
            case LinesContradict r ->
                    Problem.of(
                            "lines-contradict",
                            422,
                            r.field(),
                            "from",
                            r.from(),
                            "scope",
                            r.scope(),
                            "to",
                            r.to(),
                            "otherTo",
                            r.otherTo());
            case NothingChanges r -> Problem.of("nothing-changes", 422, r.field());
            case DispositionContradicts r ->
                    Problem.of(
                            "disposition-contradicts",
                            422,
                            r.field(),
                            "disposition",
                            r.disposition());
            case DueTooEarly r ->
                    Problem.of(
                            "due-too-early",
                            422,
                            r.field(),
                            "due",
                            r.due(),
                            "effectiveOn",
                            r.effectiveOn());
            case TaskNotYetAssigned r ->
                    Problem.of(
                            "task-not-yet-assigned",
                            409,
                            r.field(),
                            "task",
                            r.task(),
                            "effectiveOn",
                            r.effectiveOn(),
                            "assignedOn",
                            r.assignedOn());
            case TaskClosed r ->
                    Problem.of(
                            "task-closed",
                            409,
                            r.field(),
                            "task",
                            r.task(),
                            "status",
                            r.status(),
                            "closedOn",
                            r.closedOn());
            case TaskNotClosed r -> Problem.of("task-not-closed", 409, r.field(), "task", r.task());
            case TaskSuspended r -> Problem.of("task-suspended", 409, r.field(), "task", r.task());
            case TaskNotSuspended r ->
                    Problem.of("task-not-suspended", 409, r.field(), "task", r.task());
            case CompletionNotReported r ->
                    Problem.of("completion-not-reported", 409, r.field(), "task", r.task());
            case CompletionWaits r ->
                    Problem.of(
                            "completion-waits",
                            409,
                            r.field(),
                            "task",
                            r.task(),
                            "reportedBy",
                            r.reportedBy());
            case ExtensionNotRequested r ->
                    Problem.of("extension-not-requested", 409, r.field(), "task", r.task());
            case ExtensionWaits r ->
                    Problem.of(
                            "extension-waits",
                            409,
                            r.field(),
                            "task",
                            r.task(),
                            "requested",
                            r.requested());
            case DueNotLater r ->
                    Problem.of(
                            "due-not-later",
                            409,
                            r.field(),
                            "due",
                            r.due(),
                            "present",
                            r.present());
            case AcknowledgedBefore r ->
                    Problem.of(
                            "acknowledged-before",
                            409,
                            r.field(),
                            "task",
                            r.task(),
                            "agency",
                            r.agency());
            case CoExecutorPresent r ->
                    Problem.of("co-executor-present", 409, r.field(), "coExecutor", r.coExecutor());
            case CoExecutorAbsent r ->
                    Problem.of("co-executor-absent", 409, r.field(), "coExecutor", r.coExecutor());
            case NotResponsible r ->
                    Problem.of(
                            "not-responsible",
                            409,
                            r.field(),
                            "task",
                            r.task(),
                            "agency",
                            r.agency(),
                            "on",
                            r.on(),
                            "responsible",
                            r.responsible());
            case ResponsibilityOpen r ->
                    Problem.of(
                            "responsibility-open",
                            409,
                            r.field(),
                            "task",
                            r.task(),
                            "agency",
                            r.agency(),
                            "on",
                            r.on(),
                            "status",
                            r.status(),
                            "candidates",
                            r.candidates(),
                            "last",
                            r.last());
            case TargetVoid r ->
                    Problem.of("target-void", 409, r.field(), "position", r.position());
            case TargetOfOtherType r ->
                    Problem.of(
                            "target-of-other-type",
                            422,
                            r.field(),
                            "position",
                            r.position(),
                            "type",
                            r.type(),
                            "given",
                            r.given());
            case SubjectDiffers r ->
                    Problem.of(
                            "subject-differs",
                            422,
                            r.field(),
                            "recorded",
                            r.recorded(),
                            "given",
                            r.given());
            case CorrectionChangesNothing r ->
                    Problem.of(
                            "correction-changes-nothing", 409, r.field(), "position", r.position());
            case InContent r -> of(r.reason()).at(r.field());
        };
    }
}

package org.kenesh.standalone.csv;

import org.kenesh.act.LegalActEvent;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent;
import org.kenesh.government.GovernmentEvent;
import org.kenesh.record.RecordEvent;
import org.kenesh.task.TaskEvent;

/** The command that leads to an event. */
final class CommandNames {

    private CommandNames() {}

    static String of(Event event) {
        return switch (event) {
            case LegalActEvent act -> of(act);
            case GovernmentEvent government -> of(government);
            case AgencyEvent agency -> of(agency);
            case FunctionEvent function -> of(function);
            case TaskEvent task -> of(task);
            case RecordEvent record -> of(record);
            default -> throw new IllegalArgumentException("an event of no family: " + event);
        };
    }

    private static String of(LegalActEvent event) {
        return switch (event) {
            case LegalActEvent.LegalActRegistered e -> "register-legal-act";
            case LegalActEvent.LegalActAmended e -> "amend-legal-act";
            case LegalActEvent.LegalActRevoked e -> "revoke-legal-act";
        };
    }

    private static String of(GovernmentEvent event) {
        return switch (event) {
            case GovernmentEvent.GovernmentFormed e -> "form-government";
            case GovernmentEvent.GovernmentEnded e -> "end-government";
            case GovernmentEvent.StructureDecreed e -> "decree-structure";
        };
    }

    private static String of(AgencyEvent event) {
        return switch (event) {
            case AgencyEvent.AgencyEstablished e -> "establish-agency";
            case AgencyEvent.AgencyRenamed e -> "rename-agency";
            case AgencyEvent.AgencyReclassified e -> "reclassify-agency";
            case AgencyEvent.AgencySubordinated e -> "subordinate-agency";
            case AgencyEvent.AgencyAbolished e -> "abolish-agency";
            case AgencyEvent.ReorganizationEnacted e -> "enact-reorganization";
            case AgencyEvent.SuccessionDeclared e -> "declare-succession";
        };
    }

    private static String of(FunctionEvent event) {
        return switch (event) {
            case FunctionEvent.FunctionDefined e -> "define-function";
            case FunctionEvent.FunctionDivided e -> "divide-function";
            case FunctionEvent.FunctionsJoined e -> "join-functions";
            case FunctionEvent.FunctionAssigned e -> "assign-function";
            case FunctionEvent.FunctionTransferred e -> "transfer-function";
            case FunctionEvent.FunctionWithdrawn e -> "withdraw-function";
        };
    }

    private static String of(TaskEvent event) {
        return switch (event) {
            case TaskEvent.TaskAssigned e -> "assign-task";
            case TaskEvent.TaskAcknowledged e -> "acknowledge-task";
            case TaskEvent.ProgressReported e -> "report-progress";
            case TaskEvent.CompletionReported e -> "report-completion";
            case TaskEvent.CompletionAccepted e -> "accept-completion";
            case TaskEvent.CompletionReturned e -> "return-completion";
            case TaskEvent.ExtensionRequested e -> "request-extension";
            case TaskEvent.ExtensionGranted e -> "grant-extension";
            case TaskEvent.ExtensionRefused e -> "refuse-extension";
            case TaskEvent.TaskReassigned e -> "reassign-task";
            case TaskEvent.ResponsibilityRuled e -> "rule-responsibility";
            case TaskEvent.CoExecutorAdded e -> "add-co-executor";
            case TaskEvent.CoExecutorReleased e -> "release-co-executor";
            case TaskEvent.TaskSuspended e -> "suspend-task";
            case TaskEvent.TaskResumed e -> "resume-task";
            case TaskEvent.TaskCancelled e -> "cancel-task";
            case TaskEvent.TaskReopened e -> "reopen-task";
        };
    }

    private static String of(RecordEvent event) {
        return switch (event) {
            case RecordEvent.EventCorrected e -> "correct-event";
            case RecordEvent.EventRetracted e -> "retract-event";
            case RecordEvent.SourceConflictNoted e -> "note-source-conflict";
        };
    }
}

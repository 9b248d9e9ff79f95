package org.kenesh.event.stored;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kenesh.act.LegalActEvent.LegalActAmended;
import org.kenesh.act.LegalActEvent.LegalActRegistered;
import org.kenesh.act.LegalActEvent.LegalActRevoked;
import org.kenesh.agency.AgencyEvent.AgencyAbolished;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.AgencyReclassified;
import org.kenesh.agency.AgencyEvent.AgencyRenamed;
import org.kenesh.agency.AgencyEvent.AgencySubordinated;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.AgencyEvent.SuccessionDeclared;
import org.kenesh.council.CouncilEvent;
import org.kenesh.decision.DecisionEvent;
import org.kenesh.document.DocumentEvent;
import org.kenesh.event.Event;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionDefined;
import org.kenesh.function.FunctionEvent.FunctionDivided;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.function.FunctionEvent.FunctionsJoined;
import org.kenesh.government.GovernmentEvent.GovernmentEnded;
import org.kenesh.government.GovernmentEvent.GovernmentFormed;
import org.kenesh.government.GovernmentEvent.StructureDecreed;
import org.kenesh.meeting.MeetingEvent;
import org.kenesh.meeting.ProcedureEvent;
import org.kenesh.meeting.SubmissionEvent;
import org.kenesh.minutes.MinutesEvent;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.RecordEvent.SourceConflictNoted;
import org.kenesh.task.TaskEvent.CoExecutorAdded;
import org.kenesh.task.TaskEvent.CoExecutorReleased;
import org.kenesh.task.TaskEvent.CompletionAccepted;
import org.kenesh.task.TaskEvent.CompletionReported;
import org.kenesh.task.TaskEvent.CompletionReturned;
import org.kenesh.task.TaskEvent.ExtensionGranted;
import org.kenesh.task.TaskEvent.ExtensionRefused;
import org.kenesh.task.TaskEvent.ExtensionRequested;
import org.kenesh.task.TaskEvent.ProgressReported;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskCancelled;
import org.kenesh.task.TaskEvent.TaskReassigned;
import org.kenesh.task.TaskEvent.TaskReopened;
import org.kenesh.task.TaskEvent.TaskResumed;
import org.kenesh.task.TaskEvent.TaskSuspended;

/** All events that Kenesh records, with their stored names and versions. */
public final class EventTypes {

    private static final List<EventType> ALL =
            List.of(
                    new EventType("LegalActRegistered", 1, LegalActRegistered.class),
                    new EventType("LegalActAmended", 1, LegalActAmended.class),
                    new EventType("LegalActRevoked", 1, LegalActRevoked.class),
                    new EventType("GovernmentFormed", 1, GovernmentFormed.class),
                    new EventType("GovernmentEnded", 1, GovernmentEnded.class),
                    new EventType("StructureDecreed", 1, StructureDecreed.class),
                    new EventType("AgencyEstablished", 1, AgencyEstablished.class),
                    new EventType("AgencyRenamed", 1, AgencyRenamed.class),
                    new EventType("AgencyReclassified", 1, AgencyReclassified.class),
                    new EventType("AgencySubordinated", 1, AgencySubordinated.class),
                    new EventType("AgencyAbolished", 1, AgencyAbolished.class),
                    new EventType("ReorganizationEnacted", 1, ReorganizationEnacted.class),
                    new EventType("SuccessionDeclared", 1, SuccessionDeclared.class),
                    new EventType("FunctionDefined", 1, FunctionDefined.class),
                    new EventType("FunctionDivided", 1, FunctionDivided.class),
                    new EventType("FunctionsJoined", 1, FunctionsJoined.class),
                    new EventType("FunctionAssigned", 1, FunctionAssigned.class),
                    new EventType("FunctionTransferred", 1, FunctionTransferred.class),
                    new EventType("FunctionWithdrawn", 1, FunctionWithdrawn.class),
                    new EventType("CouncilEstablished", 1, CouncilEvent.CouncilEstablished.class),
                    new EventType(
                            "CouncilMandateAmended", 1, CouncilEvent.CouncilMandateAmended.class),
                    new EventType("CouncilDissolved", 1, CouncilEvent.CouncilDissolved.class),
                    new EventType("SeatCreated", 1, CouncilEvent.SeatCreated.class),
                    new EventType("SeatRuled", 1, CouncilEvent.SeatRuled.class),
                    new EventType("SeatWithdrawn", 1, CouncilEvent.SeatWithdrawn.class),
                    new EventType(
                            "RepresentativeAppointed",
                            1,
                            CouncilEvent.RepresentativeAppointed.class),
                    new EventType(
                            "RepresentativeReleased", 1, CouncilEvent.RepresentativeReleased.class),
                    new EventType("MeetingConvened", 1, MeetingEvent.MeetingConvened.class),
                    new EventType("MeetingRescheduled", 1, MeetingEvent.MeetingRescheduled.class),
                    new EventType("MeetingCancelled", 1, MeetingEvent.MeetingCancelled.class),
                    new EventType("InvitationSent", 1, MeetingEvent.InvitationSent.class),
                    new EventType("AgendaItemAdded", 1, MeetingEvent.AgendaItemAdded.class),
                    new EventType("AgendaItemMoved", 1, MeetingEvent.AgendaItemMoved.class),
                    new EventType("AgendaItemWithdrawn", 1, MeetingEvent.AgendaItemWithdrawn.class),
                    new EventType("AgendaIssued", 1, MeetingEvent.AgendaIssued.class),
                    new EventType("MeetingOpened", 1, MeetingEvent.MeetingOpened.class),
                    new EventType("AttendanceRecorded", 1, MeetingEvent.AttendanceRecorded.class),
                    new EventType("MeetingAdjourned", 1, MeetingEvent.MeetingAdjourned.class),
                    new EventType("MeetingClosed", 1, MeetingEvent.MeetingClosed.class),
                    new EventType("ItemSubmitted", 1, SubmissionEvent.ItemSubmitted.class),
                    new EventType(
                            "SubmissionReturned", 1, SubmissionEvent.SubmissionReturned.class),
                    new EventType("ItemResubmitted", 1, SubmissionEvent.ItemResubmitted.class),
                    new EventType(
                            "SubmissionWithdrawn", 1, SubmissionEvent.SubmissionWithdrawn.class),
                    new EventType(
                            "WrittenProcedureOpened",
                            1,
                            ProcedureEvent.WrittenProcedureOpened.class),
                    new EventType("ReplyRecorded", 1, ProcedureEvent.ReplyRecorded.class),
                    new EventType(
                            "WrittenProcedureClosed",
                            1,
                            ProcedureEvent.WrittenProcedureClosed.class),
                    new EventType("MinutesDrafted", 1, MinutesEvent.MinutesDrafted.class),
                    new EventType("MinutesCirculated", 1, MinutesEvent.MinutesCirculated.class),
                    new EventType("MinutesCommented", 1, MinutesEvent.MinutesCommented.class),
                    new EventType("MinutesApproved", 1, MinutesEvent.MinutesApproved.class),
                    new EventType("MinutesSigned", 1, MinutesEvent.MinutesSigned.class),
                    new EventType("MinutesRectified", 1, MinutesEvent.MinutesRectified.class),
                    new EventType("DecisionTaken", 1, DecisionEvent.DecisionTaken.class),
                    new EventType(
                            "RecommendationAnswered",
                            1,
                            DecisionEvent.RecommendationAnswered.class),
                    new EventType("DecisionFulfilled", 1, DecisionEvent.DecisionFulfilled.class),
                    new EventType("DecisionLapsed", 1, DecisionEvent.DecisionLapsed.class),
                    new EventType("DocumentFiled", 1, DocumentEvent.DocumentFiled.class),
                    new EventType("DocumentRevised", 1, DocumentEvent.DocumentRevised.class),
                    new EventType("DocumentAttached", 1, DocumentEvent.DocumentAttached.class),
                    new EventType("DocumentDetached", 1, DocumentEvent.DocumentDetached.class),
                    new EventType(
                            "DocumentAccessChanged", 1, DocumentEvent.DocumentAccessChanged.class),
                    new EventType("DocumentWithdrawn", 1, DocumentEvent.DocumentWithdrawn.class),
                    new EventType("TaskAssigned", 1, TaskAssigned.class),
                    new EventType("TaskAcknowledged", 1, TaskAcknowledged.class),
                    new EventType("ProgressReported", 1, ProgressReported.class),
                    new EventType("CompletionReported", 1, CompletionReported.class),
                    new EventType("CompletionAccepted", 1, CompletionAccepted.class),
                    new EventType("CompletionReturned", 1, CompletionReturned.class),
                    new EventType("ExtensionRequested", 1, ExtensionRequested.class),
                    new EventType("ExtensionGranted", 1, ExtensionGranted.class),
                    new EventType("ExtensionRefused", 1, ExtensionRefused.class),
                    new EventType("TaskReassigned", 1, TaskReassigned.class),
                    new EventType("ResponsibilityRuled", 1, ResponsibilityRuled.class),
                    new EventType("CoExecutorAdded", 1, CoExecutorAdded.class),
                    new EventType("CoExecutorReleased", 1, CoExecutorReleased.class),
                    new EventType("TaskSuspended", 1, TaskSuspended.class),
                    new EventType("TaskResumed", 1, TaskResumed.class),
                    new EventType("TaskCancelled", 1, TaskCancelled.class),
                    new EventType("TaskReopened", 1, TaskReopened.class),
                    new EventType("EventCorrected", 1, EventCorrected.class),
                    new EventType("EventRetracted", 1, EventRetracted.class),
                    new EventType("SourceConflictNoted", 1, SourceConflictNoted.class));

    private static final Map<Class<?>, EventType> BY_CLASS = new LinkedHashMap<>();
    private static final Map<String, EventType> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, EventType> BY_TYPE = new LinkedHashMap<>();

    static {
        for (var type : ALL) {
            BY_CLASS.put(type.event(), type);
            BY_NAME.put(type.name(), type);
            BY_TYPE.put(type.type(), type);
        }
    }

    private EventTypes() {}

    /** All types, in the order of the vocabulary. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The type of an event. */
    public static EventType of(Event event) {
        return of(event.getClass());
    }

    /** The type that a class holds. */
    public static EventType of(Class<? extends Event> event) {
        var type = BY_CLASS.get(event);
        if (type == null) {
            throw new IllegalArgumentException("no stored name for " + event);
        }
        return type;
    }

    /** The type with that short name, such as {@code TaskAssigned}. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type with that CloudEvents {@code type}, such as {@code org.kenesh.TaskAssigned}. */
    public static Optional<EventType> typed(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}

package org.kenesh.command.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kenesh.command.act.AmendLegalAct;
import org.kenesh.command.act.RegisterLegalAct;
import org.kenesh.command.act.RevokeLegalAct;
import org.kenesh.command.agency.AbolishAgency;
import org.kenesh.command.agency.DeclareSuccession;
import org.kenesh.command.agency.EnactReorganization;
import org.kenesh.command.agency.EstablishAgency;
import org.kenesh.command.agency.ReclassifyAgency;
import org.kenesh.command.agency.RenameAgency;
import org.kenesh.command.agency.SubordinateAgency;
import org.kenesh.command.council.AmendCouncilMandate;
import org.kenesh.command.council.AppointRepresentative;
import org.kenesh.command.council.CreateSeat;
import org.kenesh.command.council.DissolveCouncil;
import org.kenesh.command.council.EstablishCouncil;
import org.kenesh.command.council.ReleaseRepresentative;
import org.kenesh.command.council.RuleSeat;
import org.kenesh.command.council.WithdrawSeat;
import org.kenesh.command.decision.AnswerRecommendation;
import org.kenesh.command.decision.FulfilDecision;
import org.kenesh.command.decision.LapseDecision;
import org.kenesh.command.decision.TakeDecision;
import org.kenesh.command.document.AttachDocument;
import org.kenesh.command.document.ChangeDocumentAccess;
import org.kenesh.command.document.DetachDocument;
import org.kenesh.command.document.FileDocument;
import org.kenesh.command.document.ReviseDocument;
import org.kenesh.command.document.WithdrawDocument;
import org.kenesh.command.function.AssignFunction;
import org.kenesh.command.function.DefineFunction;
import org.kenesh.command.function.DivideFunction;
import org.kenesh.command.function.JoinFunctions;
import org.kenesh.command.function.TransferFunction;
import org.kenesh.command.function.WithdrawFunction;
import org.kenesh.command.government.DecreeStructure;
import org.kenesh.command.government.EndGovernment;
import org.kenesh.command.government.FormGovernment;
import org.kenesh.command.meeting.AddAgendaItem;
import org.kenesh.command.meeting.AdjournMeeting;
import org.kenesh.command.meeting.CancelMeeting;
import org.kenesh.command.meeting.CloseMeeting;
import org.kenesh.command.meeting.CloseWrittenProcedure;
import org.kenesh.command.meeting.ConveneMeeting;
import org.kenesh.command.meeting.IssueAgenda;
import org.kenesh.command.meeting.MoveAgendaItem;
import org.kenesh.command.meeting.OpenMeeting;
import org.kenesh.command.meeting.OpenWrittenProcedure;
import org.kenesh.command.meeting.RecordAttendance;
import org.kenesh.command.meeting.RecordReply;
import org.kenesh.command.meeting.RescheduleMeeting;
import org.kenesh.command.meeting.ResubmitItem;
import org.kenesh.command.meeting.ReturnSubmission;
import org.kenesh.command.meeting.SendInvitation;
import org.kenesh.command.meeting.SubmitItem;
import org.kenesh.command.meeting.WithdrawAgendaItem;
import org.kenesh.command.meeting.WithdrawSubmission;
import org.kenesh.command.minutes.ApproveMinutes;
import org.kenesh.command.minutes.CirculateMinutes;
import org.kenesh.command.minutes.CommentMinutes;
import org.kenesh.command.minutes.DraftMinutes;
import org.kenesh.command.minutes.RectifyMinutes;
import org.kenesh.command.minutes.SignMinutes;
import org.kenesh.command.record.CorrectEvent;
import org.kenesh.command.record.NoteSourceConflict;
import org.kenesh.command.record.RetractEvent;
import org.kenesh.command.slice.Slice;
import org.kenesh.command.task.AcceptCompletion;
import org.kenesh.command.task.AcknowledgeTask;
import org.kenesh.command.task.AddCoExecutor;
import org.kenesh.command.task.AssignTask;
import org.kenesh.command.task.CancelTask;
import org.kenesh.command.task.GrantExtension;
import org.kenesh.command.task.ReassignTask;
import org.kenesh.command.task.RefuseExtension;
import org.kenesh.command.task.ReleaseCoExecutor;
import org.kenesh.command.task.ReopenTask;
import org.kenesh.command.task.ReportCompletion;
import org.kenesh.command.task.ReportProgress;
import org.kenesh.command.task.RequestExtension;
import org.kenesh.command.task.ResumeTask;
import org.kenesh.command.task.ReturnCompletion;
import org.kenesh.command.task.RuleResponsibility;
import org.kenesh.command.task.SuspendTask;
import org.kenesh.event.Event;

/** All commands, in the order in which a reader meets them. */
public final class CommandCatalog {

    private static final List<Slice<?>> ALL =
            List.of(
                    RegisterLegalAct.SLICE,
                    AmendLegalAct.SLICE,
                    RevokeLegalAct.SLICE,
                    FormGovernment.SLICE,
                    EndGovernment.SLICE,
                    DecreeStructure.SLICE,
                    EstablishAgency.SLICE,
                    RenameAgency.SLICE,
                    ReclassifyAgency.SLICE,
                    SubordinateAgency.SLICE,
                    AbolishAgency.SLICE,
                    EnactReorganization.SLICE,
                    DeclareSuccession.SLICE,
                    DefineFunction.SLICE,
                    DivideFunction.SLICE,
                    JoinFunctions.SLICE,
                    AssignFunction.SLICE,
                    TransferFunction.SLICE,
                    WithdrawFunction.SLICE,
                    EstablishCouncil.SLICE,
                    AmendCouncilMandate.SLICE,
                    DissolveCouncil.SLICE,
                    CreateSeat.SLICE,
                    RuleSeat.SLICE,
                    WithdrawSeat.SLICE,
                    AppointRepresentative.SLICE,
                    ReleaseRepresentative.SLICE,
                    ConveneMeeting.SLICE,
                    RescheduleMeeting.SLICE,
                    CancelMeeting.SLICE,
                    SendInvitation.SLICE,
                    AddAgendaItem.SLICE,
                    MoveAgendaItem.SLICE,
                    WithdrawAgendaItem.SLICE,
                    IssueAgenda.SLICE,
                    OpenMeeting.SLICE,
                    RecordAttendance.SLICE,
                    AdjournMeeting.SLICE,
                    CloseMeeting.SLICE,
                    SubmitItem.SLICE,
                    ReturnSubmission.SLICE,
                    ResubmitItem.SLICE,
                    WithdrawSubmission.SLICE,
                    OpenWrittenProcedure.SLICE,
                    RecordReply.SLICE,
                    CloseWrittenProcedure.SLICE,
                    DraftMinutes.SLICE,
                    CirculateMinutes.SLICE,
                    CommentMinutes.SLICE,
                    ApproveMinutes.SLICE,
                    SignMinutes.SLICE,
                    RectifyMinutes.SLICE,
                    TakeDecision.SLICE,
                    AnswerRecommendation.SLICE,
                    FulfilDecision.SLICE,
                    LapseDecision.SLICE,
                    AssignTask.SLICE,
                    AcknowledgeTask.SLICE,
                    ReportProgress.SLICE,
                    ReportCompletion.SLICE,
                    AcceptCompletion.SLICE,
                    ReturnCompletion.SLICE,
                    RequestExtension.SLICE,
                    GrantExtension.SLICE,
                    RefuseExtension.SLICE,
                    ReassignTask.SLICE,
                    RuleResponsibility.SLICE,
                    AddCoExecutor.SLICE,
                    ReleaseCoExecutor.SLICE,
                    SuspendTask.SLICE,
                    ResumeTask.SLICE,
                    CancelTask.SLICE,
                    ReopenTask.SLICE,
                    FileDocument.SLICE,
                    ReviseDocument.SLICE,
                    AttachDocument.SLICE,
                    DetachDocument.SLICE,
                    ChangeDocumentAccess.SLICE,
                    WithdrawDocument.SLICE,
                    CorrectEvent.SLICE,
                    RetractEvent.SLICE,
                    NoteSourceConflict.SLICE);

    private static final Map<String, Slice<?>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, Slice<?>> BY_EVENT = new LinkedHashMap<>();

    static {
        for (var slice : ALL) {
            BY_NAME.put(slice.name(), slice);
            BY_EVENT.put(slice.event(), slice);
        }
    }

    private CommandCatalog() {}

    /** All commands. */
    public static List<Slice<?>> all() {
        return ALL;
    }

    /** The command of that name. */
    public static Optional<Slice<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The command that asks to record such an event. */
    public static Slice<?> of(Event event) {
        var slice = BY_EVENT.get(event.getClass());
        if (slice == null) {
            throw new IllegalArgumentException("no command records " + event.getClass());
        }
        return slice;
    }
}

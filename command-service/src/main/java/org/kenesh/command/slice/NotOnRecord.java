package org.kenesh.command.slice;

import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.council.CouncilId;
import org.kenesh.council.SeatId;
import org.kenesh.decision.DecisionId;
import org.kenesh.document.DocumentId;
import org.kenesh.document.Sha256;
import org.kenesh.function.FunctionId;
import org.kenesh.government.GovernmentId;
import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;
import org.kenesh.meeting.SubmissionId;
import org.kenesh.task.TaskId;

/** What is named is not on record. */
public sealed interface NotOnRecord extends Rejection {
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
}

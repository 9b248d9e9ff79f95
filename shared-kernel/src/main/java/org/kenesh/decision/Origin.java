package org.kenesh.decision;

import org.kenesh.meeting.ItemId;
import org.kenesh.meeting.MeetingId;
import org.kenesh.meeting.ProcedureId;

/** Where a decision was taken. */
public sealed interface Origin {

    /** On an item of a meeting's agenda. */
    record Item(MeetingId meeting, ItemId item) implements Origin {}

    /** In writing. */
    record Procedure(ProcedureId procedure) implements Origin {}
}

package org.kenesh.command.meeting;

import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Procedures;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.ProcedureEvent.ReplyRecorded;

/**
 * Notes what a seat replied in a written procedure; a later reply takes the place of an earlier
 * one.
 */
public final class RecordReply {

    /** The slice. */
    public static final Slice<ReplyRecorded> SLICE =
            new Slice<>(
                    "record-reply", ReplyRecorded.class, RecordReply::sound, RecordReply::decide);

    private RecordReply() {}

    static Rule sound(ReplyRecorded e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Procedures.known(ground, e.procedure()),
                Councils.seatKnown(ground, "/seat", e.seat()),
                Meetings.onTheDay("/at", e.at(), e));
    }

    static Decision decide(ReplyRecorded e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Procedures.open(ground, e),
                Procedures.notDecided(ground, "/procedure", e.procedure(), null),
                Procedures.inTime(ground, e),
                Procedures.mayReply(ground, e));
    }
}

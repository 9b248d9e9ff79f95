package org.kenesh.command.meeting;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Procedures;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureClosed;

/** Ends a written procedure, when its time limit is over or every seat with a vote has replied. */
public final class CloseWrittenProcedure {

    /** The slice. */
    public static final Slice<WrittenProcedureClosed> SLICE =
            new Slice<>(
                    "close-written-procedure",
                    WrittenProcedureClosed.class,
                    CloseWrittenProcedure::sound,
                    CloseWrittenProcedure::decide);

    private CloseWrittenProcedure() {}

    static Rule sound(WrittenProcedureClosed e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Procedures.known(ground, e.procedure()),
                Meetings.onTheDay("/at", e.at(), e));
    }

    static Decision decide(WrittenProcedureClosed e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Procedures.open(ground, e),
                Procedures.over(ground, e.at(), e));
    }
}

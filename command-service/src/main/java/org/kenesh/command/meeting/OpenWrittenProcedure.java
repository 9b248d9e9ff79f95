package org.kenesh.command.meeting;

import org.kenesh.command.slice.Councils;
import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Meetings;
import org.kenesh.command.slice.Procedures;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.meeting.ProcedureEvent.WrittenProcedureOpened;

/** Asks the seats of a council to decide in writing, within a time limit. */
public final class OpenWrittenProcedure {

    /** The slice. */
    public static final Slice<WrittenProcedureOpened> SLICE =
            new Slice<>(
                    "open-written-procedure",
                    WrittenProcedureOpened.class,
                    OpenWrittenProcedure::sound,
                    OpenWrittenProcedure::decide);

    private OpenWrittenProcedure() {}

    static Rule sound(WrittenProcedureOpened e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Councils.known(ground, "/council", e.council()),
                Meetings.notBefore("/closes", e.closes(), e));
    }

    static Decision decide(WrittenProcedureOpened e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Procedures.free(ground, e.procedure()),
                Councils.there(ground, "/council", e.council(), e));
    }
}

package org.kenesh.command.record;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Records;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.record.RecordEvent.SourceConflictNoted;

/** Notes, for readers, that sources disagree about recorded facts. It changes no answer. */
public final class NoteSourceConflict {

    /** The slice. */
    public static final Slice<SourceConflictNoted> SLICE =
            new Slice<>(
                    "note-source-conflict",
                    SourceConflictNoted.class,
                    NoteSourceConflict::sound,
                    NoteSourceConflict::decide);

    private NoteSourceConflict() {}

    static Rule sound(SourceConflictNoted e, Ground ground) {
        return Rule.all(
                Form.atLeast("/positions", 1, e.positions()),
                Form.different("/positions", "", e.positions()),
                Form.each(
                        "/positions",
                        e.positions(),
                        (field, position) -> Records.recorded(ground, field, position)),
                Form.atLeast("/claims", 2, e.claims()));
    }

    static Decision decide(SourceConflictNoted e, Ground ground) {
        return Decision.accept(e, sound(e, ground));
    }
}

package org.kenesh.command.record;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Records;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.record.RecordEvent.EventCorrected;

/**
 * Replaces what an earlier event says by the complete content it should have had. Whether that fits
 * what else is on record is not asked: a record is mended one event at a time. But minutes stay as
 * they were approved, as long as they are, a decision is one that could be taken so, and what was
 * done in a meeting or a written procedure could be done in it still.
 */
public final class CorrectEvent {

    /** The slice. */
    public static final Slice<EventCorrected> SLICE =
            new Slice<>(
                    "correct-event",
                    EventCorrected.class,
                    CorrectEvent::sound,
                    CorrectEvent::decide);

    private CorrectEvent() {}

    static Rule sound(EventCorrected e, Ground ground) {
        return Rule.all(
                Records.recorded(ground, "/target", e.target()),
                Records.sound(ground, "/data", e.data()));
    }

    static Decision decide(EventCorrected e, Ground ground) {
        return Decision.accept(
                e,
                Records.recorded(ground, "/target", e.target()),
                Records.inForce(ground, e.target()),
                Records.same(ground, e.target(), e.data()),
                Records.notApproved(ground, e.target()),
                sound(e, ground),
                Records.decided(ground, e.target(), e.data()),
                Records.different(ground, e.target(), e.data()),
                Records.fits(ground, e));
    }
}

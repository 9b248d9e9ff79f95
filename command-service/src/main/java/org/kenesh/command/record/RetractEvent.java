package org.kenesh.command.record;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Foundations;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Records;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.record.RecordEvent.EventRetracted;

/**
 * Says that an earlier event never happened, when nothing rests on it. Retracting a retraction
 * restores what it voided.
 */
public final class RetractEvent {

    /** The slice. */
    public static final Slice<EventRetracted> SLICE =
            new Slice<>(
                    "retract-event",
                    EventRetracted.class,
                    RetractEvent::sound,
                    RetractEvent::decide);

    private RetractEvent() {}

    static Rule sound(EventRetracted e, Ground ground) {
        return Records.recorded(ground, "/target", e.target());
    }

    static Decision decide(EventRetracted e, Ground ground) {
        return Decision.accept(
                e,
                sound(e, ground),
                Records.inForce(ground, e.target()),
                Records.notApproved(ground, e.target()),
                Foundations.free(ground, e));
    }
}

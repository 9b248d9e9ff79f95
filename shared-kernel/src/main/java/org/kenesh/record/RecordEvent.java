package org.kenesh.record;

import java.util.List;
import org.kenesh.event.Event;
import org.kenesh.event.Source;
import org.kenesh.text.Text;

/** What is recorded about earlier records. Nothing is ever edited or deleted. */
public sealed interface RecordEvent extends Event {

    /**
     * An earlier event says something else than was written. Its type and its position stay.
     *
     * @param target the position of the event
     * @param data the complete event as it should have been, of the target's type
     * @param reason why
     */
    record EventCorrected(long target, Event data, Text reason) implements RecordEvent {}

    /**
     * An earlier event never happened.
     *
     * @param target the position of the event
     * @param reason why
     */
    record EventRetracted(long target, Text reason) implements RecordEvent {}

    /**
     * Sources disagree about a fact. A note for readers: it changes no answer.
     *
     * @param positions the positions of the events that it is about
     * @param claims what each source says
     * @param note how it was decided what to record
     */
    record SourceConflictNoted(List<Long> positions, List<Source> claims, Text note)
            implements RecordEvent {

        public SourceConflictNoted {
            positions = List.copyOf(positions);
            claims = List.copyOf(claims);
        }
    }
}

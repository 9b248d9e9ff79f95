package org.kenesh.command.slice;

import java.util.List;
import org.kenesh.event.Event;

/** The outcome of a command: the events that become part of the record, or why none does. */
public sealed interface Decision {

    /**
     * Yes.
     *
     * @param events what is recorded, in order; the first one is what was asked for
     */
    record Accepted(List<Event> events) implements Decision {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** No. Nothing is recorded. */
    record Rejected(Rejection reason) implements Decision {}

    /** Accepts the event unless a rule is broken; the first one that is broken is the reason. */
    static Decision accept(Event event, Rule... rules) {
        var broken = Rule.all(rules).broken();
        return broken == null ? new Accepted(List.of(event)) : new Rejected(broken);
    }
}

package org.kenesh.command.decision;

import org.kenesh.event.Event;

/** The outcome of a command: the event that becomes part of the record, or why none does. */
public sealed interface Decision {

    /** Yes. */
    record Accepted(Event event) implements Decision {}

    /** No. Nothing is recorded. */
    record Rejected(Rejection reason) implements Decision {}

    /** Accepts the event unless a rule is broken; the first one that is broken is the reason. */
    static Decision accept(Event event, Rule... rules) {
        var broken = Rule.all(rules).broken();
        return broken == null ? new Accepted(event) : new Rejected(broken);
    }
}

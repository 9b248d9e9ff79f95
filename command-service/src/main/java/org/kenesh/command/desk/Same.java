package org.kenesh.command.desk;

import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventJson;

/** Whether a command asks for what was recorded before. */
final class Same {

    private static final String NUMBER = "number";
    private static final String DAY = "effectiveOn";

    private Same() {}

    /** The same event, whatever day and number were put where none was given. */
    static boolean asked(Request request, Event recorded) {
        if (!request.asked().getClass().equals(recorded.getClass())) {
            return false;
        }
        var asked = EventJson.write(request.asked());
        var written = EventJson.write(recorded);
        if (request.dated()) {
            asked.remove(DAY);
            written.remove(DAY);
        }
        if (request.asked() instanceof DecisionTaken decision && decision.number() == 0) {
            written.remove(NUMBER);
        }
        return asked.equals(written);
    }
}

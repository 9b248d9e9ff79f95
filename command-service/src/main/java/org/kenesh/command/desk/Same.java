package org.kenesh.command.desk;

import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventJson;

/** Whether a command asks for what was recorded before. */
final class Same {

    private static final String NUMBER = "number";
    private static final String DAY = "effectiveOn";

    private Same() {}

    /** The same event, whatever day, number and kind of file were put where none was given. */
    static boolean asked(Request request, Event recorded) {
        if (!request.asked().getClass().equals(recorded.getClass())) {
            return false;
        }
        var asked = EventJson.write(complete(request.asked(), recorded));
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

    /** With what was put of the file, unless the command says otherwise. */
    private static Event complete(Event asked, Event recorded) {
        if (asked instanceof WithFile ask && recorded instanceof WithFile done) {
            var file = done.file();
            var seen = file.mediaType();
            if (seen != null && ask.file().fits(seen, file.bytes())) {
                return ask.with(ask.file().of(seen, file.bytes()));
            }
        }
        return asked;
    }
}

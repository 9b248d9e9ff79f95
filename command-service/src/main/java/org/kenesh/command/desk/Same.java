package org.kenesh.command.desk;

import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventJson;
import org.kenesh.minutes.MinutesEvent.MinutesApproved;

/** Whether a command asks for what was recorded before. */
final class Same {

    private static final String DAY = "effectiveOn";

    private Same() {}

    /** The same event, whatever was put where the command says nothing. */
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
        return asked.equals(written);
    }

    /** With what was found out when it was recorded, unless the command says otherwise. */
    private static Event complete(Event asked, Event recorded) {
        return switch (asked) {
            case DecisionTaken ask when ask.number() == 0 ->
                    ask.numbered(((DecisionTaken) recorded).number());
            case MinutesApproved ask -> complete(ask, (MinutesApproved) recorded);
            case WithFile ask -> complete(ask, (WithFile) recorded);
            default -> asked;
        };
    }

    private static Event complete(MinutesApproved ask, MinutesApproved done) {
        return ask.of(
                ask.version() == 0 ? done.version() : ask.version(),
                ask.digest() == null ? done.digest() : ask.digest());
    }

    private static Event complete(WithFile ask, WithFile done) {
        var file = done.file();
        var seen = file.mediaType();
        return seen != null && ask.file().fits(seen, file.bytes())
                ? ask.with(ask.file().of(seen, file.bytes()))
                : ask;
    }
}

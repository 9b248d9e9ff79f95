package org.kenesh.standalone.generate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.decision.Disposal;
import org.kenesh.event.Business;
import org.kenesh.event.Event;
import org.kenesh.event.stored.EventJson;
import org.kenesh.record.RecordEvent;

/** The commands, one a line, and where in an empty ledger their events come to stand. */
final class Script {

    private final OutputStream out;
    private final Country country;
    private long commands;
    private long position;

    Script(OutputStream out, Country country) {
        this.out = out;
        this.country = country;
    }

    /**
     * Asks for an event to be recorded. Returns its position.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    long write(Event event) {
        var line =
                "{\"command\":\"%s\",\"data\":%s}\n"
                        .formatted(CommandCatalog.of(event).name(), EventJson.write(event));
        try {
            out.write(line.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!(event instanceof Business) && !(event instanceof RecordEvent)) {
            country.take(event, position);
        }
        long at = position;
        commands++;
        position += events(event);
        return at;
    }

    /** How many commands were written. */
    long commands() {
        return commands;
    }

    /** How many events they lead to. */
    long events() {
        return position;
    }

    /** A decision is recorded with the tasks that it gives, moves and cancels. */
    private static int events(Event event) {
        if (!(event instanceof DecisionTaken decision)) {
            return 1;
        }
        int kept =
                (int)
                        decision.disposals().stream()
                                .filter(one -> one.what() == Disposal.What.KEPT)
                                .count();
        return 1 + decision.tasks().size() + decision.disposals().size() - kept;
    }
}

package org.kenesh.command.http;

import java.time.Clock;
import java.time.LocalDate;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.http.Reading.Read;
import org.kenesh.command.http.Reading.Unread;
import org.kenesh.command.problem.Problems;
import org.kenesh.command.slice.Slice;
import org.kenesh.event.Business;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.text.Must;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads commands. A command of business that names no day is of today. */
@Component
final class CommandReader {

    private static final String DAY = "effectiveOn";

    private final Clock clock;

    CommandReader(Clock clock) {
        this.clock = clock;
    }

    Reading read(String name, byte[] data) {
        try {
            return read(name, EventJson.parse(data), "");
        } catch (Unreadable e) {
            return new Unread(Problems.of(e));
        }
    }

    /**
     * Reads the data of a command.
     *
     * @param parent where the data are, as a JSON pointer
     */
    Reading read(String name, JsonNode data, String parent) {
        var slice = CommandCatalog.named(name);
        if (slice.isEmpty()) {
            return new Unread(Problems.unknownCommand(name));
        }
        if (!(data instanceof ObjectNode fields)) {
            return new Unread(Problems.wrongType(parent, Must.OBJECT));
        }
        return read(slice.get(), fields, parent);
    }

    private Reading read(Slice<?> slice, ObjectNode fields, String parent) {
        boolean dated = Business.class.isAssignableFrom(slice.event()) && fields.get(DAY) == null;
        if (dated) {
            fields.put(DAY, LocalDate.now(clock).toString());
        }
        try {
            var asked = EventJson.read(EventTypes.of(slice.event()), fields);
            return new Read(slice, asked, dated);
        } catch (Unreadable e) {
            return new Unread(Problems.of(e).below(parent));
        }
    }
}

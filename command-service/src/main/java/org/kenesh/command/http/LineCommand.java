package org.kenesh.command.http;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kenesh.command.problem.Problem;
import org.kenesh.command.problem.Problems;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.text.Must;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the line of an import: {@code {"command": …, "data": {…}}}, and {@code idempotencyKey} if
 * that is wanted.
 */
@Component
final class LineCommand {

    private static final Set<String> FIELDS = Set.of("command", "data", "idempotencyKey");

    private final CommandReader reader;

    LineCommand(CommandReader reader) {
        this.reader = reader;
    }

    /** What a line says, or why it cannot be read. */
    sealed interface Said {}

    /** A command, with the key that was chosen for it or null. */
    record Command(Reading.Read command, @Nullable String key) implements Said {}

    /** The line cannot be read. */
    record Nothing(Problem problem) implements Said {}

    Said read(Line line) {
        if (line.tooLong()) {
            return new Nothing(Problems.tooLarge(CommandController.MOST_BYTES));
        }
        try {
            return EventJson.parse(line.bytes()) instanceof ObjectNode fields
                    ? read(fields)
                    : new Nothing(
                            line.ended()
                                    ? Problems.wrongType("", Must.OBJECT)
                                    : Problems.cutOff(line.number()));
        } catch (Unreadable e) {
            return new Nothing(line.ended() ? Problems.of(e) : Problems.cutOff(line.number()));
        }
    }

    private Said read(ObjectNode fields) {
        for (var name : fields.propertyNames()) {
            if (!FIELDS.contains(name)) {
                return new Nothing(Problems.unknownField("/" + name));
            }
        }
        var command = fields.get("command");
        var data = fields.get("data");
        var key = fields.get("idempotencyKey");
        if (command == null || data == null) {
            return new Nothing(Problems.missing(command == null ? "/command" : "/data"));
        }
        if (!command.isString()) {
            return new Nothing(Problems.wrongType("/command", Must.STRING));
        }
        if (key != null && !(key.isString() && Caller.isKey(key.stringValue()))) {
            return new Nothing(Problems.parameter("idempotencyKey", key.toString()));
        }
        return read(command.stringValue(), data, key);
    }

    private Said read(String command, JsonNode data, @Nullable JsonNode key) {
        return switch (reader.read(command, data, "/data")) {
            case Reading.Unread(var problem) -> new Nothing(problem);
            case Reading.Read read -> new Command(read, key == null ? null : key.stringValue());
        };
    }
}

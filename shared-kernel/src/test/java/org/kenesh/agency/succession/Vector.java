package org.kenesh.agency.succession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionId;
import org.kenesh.task.TaskId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A recorded history with questions and their answers, written independently of this project. */
record Vector(String name, List<Recorded> events, List<Asked> questions) {

    private static final JsonMapper JSON = new JsonMapper();

    /** A question about a task or, without one, about a function. */
    record Asked(
            @Nullable TaskId task,
            @Nullable FunctionId function,
            LocalDate on,
            long known,
            Expected answer) {

        Expected askOf(Succession succession) {
            return Expected.of(
                    task == null
                            ? succession.holders(
                                    new FunctionId(String.valueOf(function)), on, known)
                            : succession.responsible(task, on, known));
        }
    }

    /** What a vector says of an answer. */
    record Expected(
            Status status,
            List<AgencyId> holders,
            List<AgencyId> candidates,
            List<AgencyId> last,
            @Nullable LocalDate since) {

        static Expected of(Responsibility answer) {
            return new Expected(
                    answer.status(),
                    answer.holders(),
                    answer.candidates(),
                    answer.last(),
                    answer.since());
        }
    }

    static Vector read(Path file) throws IOException {
        var json = JSON.readTree(Files.readString(file));
        var events = new ArrayList<Recorded>();
        var types = new ArrayList<String>();
        for (var entry : json.get("events")) {
            long position = entry.get("position").asLong();
            types.add(entry.get("type").asString());
            Event event = VectorEvents.read(types.getLast(), entry.get("data"), types);
            events.add(new Recorded(position, Instant.EPOCH, null, null, event));
        }
        var questions = new ArrayList<Asked>();
        json.get("questions").forEach(question -> questions.add(asked(question)));
        return new Vector(json.get("name").asString(), events, questions);
    }

    private static Asked asked(JsonNode question) {
        var answer = question.get("answer");
        return new Asked(
                question.has("task") ? new TaskId(question.get("task").asString()) : null,
                question.has("function") ? VectorEvents.functionId(question.get("function")) : null,
                LocalDate.parse(question.get("on").asString()),
                question.get("known").asLong(),
                new Expected(
                        Status.valueOf(answer.get("status").asString()),
                        agencies(answer.get("holders")),
                        agencies(answer.get("candidates")),
                        agencies(answer.get("last")),
                        answer.get("since").isNull()
                                ? null
                                : LocalDate.parse(answer.get("since").asString())));
    }

    private static List<AgencyId> agencies(JsonNode ids) {
        return ids.valueStream().map(id -> new AgencyId(id.asString())).toList();
    }
}

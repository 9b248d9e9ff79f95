package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.catalog.Manual;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.desk.Request;
import org.kenesh.command.http.Reading.Read;
import org.kenesh.command.http.Reading.Unread;
import org.kenesh.command.problem.Problems;
import org.kenesh.event.stored.EventTypes;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes commands one by one. */
@RestController
final class CommandController {

    /** More than any event may have. */
    static final int MOST_BYTES = 128 * 1024;

    private final CommandDesk desk;
    private final CommandReader reader;
    private final Answers answers;
    private final Manual manual;

    CommandController(CommandDesk desk, CommandReader reader, Answers answers, Manual manual) {
        this.desk = desk;
        this.reader = reader;
        this.answers = answers;
        this.manual = manual;
    }

    @GetMapping("/api/commands")
    ResponseEntity<byte[]> list() {
        var json = Answers.JSON.createObjectNode();
        var commands = json.putArray("commands");
        for (var slice : CommandCatalog.all()) {
            commands.addObject()
                    .put("command", slice.name())
                    .put("event", EventTypes.of(slice.event()).name())
                    .put("about", manual.about(slice.name()))
                    .put("href", "/api/commands/" + slice.name());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Answers.bytes(json));
    }

    /** Writes its answer itself: to have a converter chosen for it costs as much as the rest. */
    @PostMapping(path = "/api/commands/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void give(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answers.send(answer(name, request), response);
    }

    private ResponseEntity<byte[]> answer(String name, HttpServletRequest request)
            throws IOException {
        var wrong = Caller.problem(request);
        if (wrong.isPresent()) {
            return answers.problem(wrong.get(), request);
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return answers.problem(Problems.tooLarge(MOST_BYTES), request);
        }
        return switch (reader.read(name, body)) {
            case Unread(var problem) -> answers.problem(problem, request);
            case Read read -> give(read, body.length, request);
        };
    }

    private ResponseEntity<byte[]> give(Read read, int bytes, HttpServletRequest request) {
        var caller = Caller.of(request);
        var key = caller.key();
        var outcome =
                desk.give(
                                new Request(
                                        read.slice(),
                                        read.asked(),
                                        read.dated(),
                                        caller.actor(),
                                        key == null
                                                ? UUID.randomUUID().toString()
                                                : caller.scoped(key),
                                        key != null,
                                        bytes,
                                        null))
                        .join();
        return outcome instanceof Written written
                ? answers.written(read.slice(), written)
                : answers.problem(Problems.of(outcome).orElseThrow(), request);
    }
}

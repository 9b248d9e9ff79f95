package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.problem.Problem;
import org.kenesh.command.problem.ProblemJson;
import org.kenesh.command.slice.Slice;
import org.kenesh.event.stored.EventTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is answered to a single request. */
@Component
final class Answers {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final String SECONDS_TO_WAIT = "1";

    private final ProblemJson problems;

    Answers(ProblemJson problems) {
        this.problems = problems;
    }

    /** 201 with what was written, or 200 when that was so before. */
    ResponseEntity<byte[]> written(Slice<?> slice, Written written) {
        return ResponseEntity.status(written.before() ? 200 : 201)
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes(json(slice, written)));
    }

    /** The problem in the caller's language. */
    ResponseEntity<byte[]> problem(Problem problem, HttpServletRequest request) {
        var answer = ResponseEntity.status(problem.status());
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        var languages = Caller.languages(request);
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, ProblemJson.language(languages))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(bytes(problems.write(problem, languages)));
    }

    /** Sends an answer as it is. */
    static void send(ResponseEntity<byte[]> answer, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders()
                .forEach(
                        (name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var body = Objects.requireNonNull(answer.getBody());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static ObjectNode json(Slice<?> slice, Written written) {
        var json =
                JSON.createObjectNode()
                        .put("command", slice.name())
                        .put("position", written.position())
                        .put("event", EventTypes.of(slice.event()).name());
        if (written.count() > 1) {
            json.put("events", written.count());
        }
        return written.before() ? json.put("repeated", true) : json;
    }

    static byte[] bytes(ObjectNode json) {
        return JSON.writeValueAsBytes(json);
    }
}

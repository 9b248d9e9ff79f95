package org.kenesh.command.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.kenesh.command.problem.Problems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where the web server itself gave up on a request. */
@RestController
final class ErrorAnswer implements ErrorController {

    private final Answers answers;

    ErrorAnswer(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        var uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = uri == null ? request.getRequestURI() : uri.toString();
        var problem =
                switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
                    case null -> Problems.notFound(path);
                    case Integer status when status == 404 -> Problems.notFound(path);
                    case Integer status when status == 405 -> Problems.method(request.getMethod());
                    case Integer status when status < 500 -> Problems.malformed();
                    case Object _ -> Problems.internal();
                };
        return answers.problem(problem, request);
    }
}

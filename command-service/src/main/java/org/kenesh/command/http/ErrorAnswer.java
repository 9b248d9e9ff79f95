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
        boolean failed =
                Integer.valueOf(500)
                        .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return answers.problem(
                failed || uri == null ? Problems.internal() : Problems.notFound(uri.toString()),
                request);
    }
}

package org.kenesh.query.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where the web server itself gave up on a question. */
@RestController
final class ErrorAnswer implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<Problem> error(HttpServletRequest request) {
        var language = ProblemAdvice.language(request);
        var uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = uri == null ? request.getRequestURI() : uri.toString();
        return switch (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)) {
            case null -> ProblemAdvice.nothingAt(path, language);
            case Integer status when status == 404 -> ProblemAdvice.nothingAt(path, language);
            case Integer status when status == 405 ->
                    ProblemAdvice.onlyGet(request.getMethod(), language);
            case Integer status when status < 500 ->
                    ProblemAdvice.answer(
                            Problems.of("malformed-request", 400, language, Map.of()), language);
            case Object _ ->
                    ProblemAdvice.answer(
                            Problems.of("internal-error", 500, language, Map.of()), language);
        };
    }
}

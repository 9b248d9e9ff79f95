package org.kenesh.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.content.Damaged;
import org.kenesh.query.problem.Refusal.Away;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.kenesh.query.problem.Refusal.FileDamaged;
import org.kenesh.query.problem.Refusal.Refused;
import org.kenesh.query.wording.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers whatever goes wrong with a problem detail. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused e, HttpServletRequest request) {
        return answer(e.in(language(request)), language(request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> away(StoreUnavailable e, HttpServletRequest request) {
        LOG.warn("{} failed: {}", request.getRequestURI(), e.getMessage());
        return answer(Problems.of(new Away(), language(request)), language(request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mismatch(
            MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        var type = e.getRequiredType();
        var refusal =
                type != null && type.isEnum()
                        ? new BadParameter(e.getName(), "" + e.getValue(), "one-of", names(type))
                        : new BadParameter(e.getName(), "" + e.getValue(), rule(type));
        return answer(Problems.of(refusal, language(request)), language(request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(
            MissingServletRequestParameterException e, HttpServletRequest request) {
        var refusal = new BadParameter(e.getParameterName(), "", "given");
        return answer(Problems.of(refusal, language(request)), language(request));
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<Problem> nothing(HttpServletRequest request) {
        return nothingAt(request.getRequestURI(), language(request));
    }

    static ResponseEntity<Problem> nothingAt(String path, Language language) {
        var problem = Problems.of("no-such-resource", 404, language, Map.of("path", path));
        return answer(problem, language);
    }

    @ExceptionHandler
    ResponseEntity<Problem> undecodable(InvalidParameterException e, HttpServletRequest request) {
        var refusal = new BadParameter("?", "" + request.getQueryString(), "encoded");
        return answer(Problems.of(refusal, language(request)), language(request));
    }

    @ExceptionHandler
    ResponseEntity<Problem> method(
            HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        return onlyGet(e.getMethod(), language(request));
    }

    static ResponseEntity<Problem> onlyGet(String method, Language language) {
        var problem = Problems.of("only-get", 405, language, Map.of("method", method));
        return ResponseEntity.status(405)
                .header(HttpHeaders.ALLOW, "GET, HEAD")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        var language = language(request);
        var types =
                e.getSupportedMediaTypes().stream()
                        .map(MediaType::toString)
                        .collect(Collectors.joining(", "));
        var problem = Problems.of("no-such-representation", 406, language, Map.of("types", types));
        return answer(problem, language);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Problem> gone(AsyncRequestNotUsableException e) {
        return null; // the caller has left
    }

    @ExceptionHandler
    ResponseEntity<Problem> damaged(
            Damaged e, HttpServletRequest request, HttpServletResponse response) throws Damaged {
        LOG.error("{} failed: {}", request.getRequestURI(), e.getMessage());
        begin(response, e);
        var language = language(request);
        return answer(Problems.of(new FileDamaged(e.hash().hex()), language), language);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unexpected(
            Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        begin(response, e);
        var language = language(request);
        return answer(Problems.of("internal-error", 500, language, Map.of()), language);
    }

    /**
     * Takes back what was said of another answer, such as its length. One that is being sent is
     * broken off instead, so that the caller sees that it is not whole.
     */
    private static <E extends Exception> void begin(HttpServletResponse response, E failure)
            throws E {
        if (response.isCommitted()) {
            throw failure;
        }
        response.reset();
    }

    static ResponseEntity<Problem> answer(Problem problem, Language language) {
        var response =
                ResponseEntity.status(problem.status())
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return response.body(problem);
    }

    static Language language(HttpServletRequest request) {
        return Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String rule(@Nullable Class<?> type) {
        return switch (type == null ? "" : type.getSimpleName()) {
            case "LocalDate" -> "day";
            case "boolean", "Boolean" -> "truth";
            case "int", "long", "Integer", "Long" -> "number";
            default -> "id";
        };
    }
}

package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.kenesh.command.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers to requests that reach no controller, or fail in one. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Answers answers;

    ProblemAdvice(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<byte[]> notFound(HttpServletRequest request) {
        return answers.problem(Problems.notFound(request.getRequestURI()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> method(
            HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        var answer = answers.problem(Problems.method(e.getMethod()), request);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .headers(e.getHeaders())
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> undecodable(InvalidParameterException e, HttpServletRequest request) {
        return answers.problem(Problems.parameter("?", "" + request.getQueryString()), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> mediaType(
            HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        var expected = MediaType.toString(e.getSupportedMediaTypes());
        return answers.problem(Problems.mediaType(expected), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return answers.problem(Problems.notAcceptable(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> unforeseen(Exception e, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return answers.problem(Problems.internal(), request);
    }
}

package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.kenesh.command.problem.ProblemJson;
import org.kenesh.command.problem.Problems;
import org.kenesh.problem.ProblemPage;
import org.kenesh.problem.ProblemPages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a type of problem means and what to do about it. */
@RestController
final class ProblemPageController {

    private final ProblemPages pages;
    private final Answers answers;

    ProblemPageController(ProblemPages pages, Answers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/problems/{slug}")
    ResponseEntity<byte[]> page(@PathVariable String slug, HttpServletRequest request) {
        return pages.page(slug)
                .map(page -> html(page, ProblemJson.language(Caller.languages(request))))
                .orElseGet(
                        () -> answers.problem(Problems.notFound(request.getRequestURI()), request));
    }

    private static ResponseEntity<byte[]> html(ProblemPage page, String language) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(page.html(language).getBytes(StandardCharsets.UTF_8));
    }
}

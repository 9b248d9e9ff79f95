package org.kenesh.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.kenesh.problem.ProblemPage;
import org.kenesh.query.wording.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a type of problem means and what to do about it. */
@RestController
final class ProblemPageController {

    @GetMapping("/problems/{slug}")
    ResponseEntity<?> page(@PathVariable("slug") String slug, HttpServletRequest request) {
        var language = ProblemAdvice.language(request);
        var page = Problems.PAGES.page(slug);
        return page.isPresent()
                ? html(page.get(), language)
                : ProblemAdvice.nothingAt(request.getRequestURI(), language);
    }

    private static ResponseEntity<byte[]> html(ProblemPage page, Language language) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(page.html(language.code()).getBytes(StandardCharsets.UTF_8));
    }
}

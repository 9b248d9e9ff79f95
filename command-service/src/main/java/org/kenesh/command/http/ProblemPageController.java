package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.kenesh.command.problem.Page;
import org.kenesh.command.problem.ProblemJson;
import org.kenesh.command.problem.ProblemPages;
import org.kenesh.command.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

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

    private static ResponseEntity<byte[]> html(Page page, String language) {
        var words = page.in(language);
        var title = HtmlUtils.htmlEscape(words.title());
        var html =
                """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <h1>%s</h1>
                <p>%s</p>
                <p>%s</p>
                <p><code>/problems/%s</code></p>
                </html>
                """
                        .formatted(
                                language,
                                title,
                                title,
                                HtmlUtils.htmlEscape(words.detail()),
                                HtmlUtils.htmlEscape(words.help()),
                                page.slug());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }
}

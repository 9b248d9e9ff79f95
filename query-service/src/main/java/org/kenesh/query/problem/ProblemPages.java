package org.kenesh.query.problem;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page on each kind of problem: what it means and what to do, in all languages. */
@RestController
final class ProblemPages {

    private static final MediaType MARKDOWN =
            new MediaType("text", "markdown", StandardCharsets.UTF_8);

    /** The page on a kind of problem, as {@code docs/problems} has it. */
    @GetMapping("/problems/{slug:[a-z-]+}")
    ResponseEntity<Resource> page(@PathVariable("slug") String slug) {
        var page = new ClassPathResource("problems/" + slug + ".md");
        return page.exists()
                ? ResponseEntity.ok().contentType(MARKDOWN).body(page)
                : ResponseEntity.notFound().build();
    }
}

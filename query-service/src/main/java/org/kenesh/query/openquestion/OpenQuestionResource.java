package org.kenesh.query.openquestion;

import org.jspecify.annotations.Nullable;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.history.History;
import org.kenesh.query.openquestion.OpenQuestion.Kind;
import org.kenesh.query.problem.Refusal.BadParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that somebody must rule on or look at. */
@RestController
@RequestMapping("/api/open-questions")
final class OpenQuestionResource {

    private static final int MOST_DAYS = 3660;

    private final History history;

    OpenQuestionResource(History history) {
        this.history = history;
    }

    /** What is open on a day, the oldest first. */
    @GetMapping
    Page<OpenQuestion> questions(
            Asked asked,
            Paging paging,
            @RequestParam(name = "kind", required = false) @Nullable Kind kind,
            @RequestParam(name = "within", defaultValue = "30") int within) {
        if (within < 0 || within > MOST_DAYS) {
            throw new BadParameter("within", "" + within, "from-to", "0", "" + MOST_DAYS).refused();
        }
        return history.ask(knowledge -> {
            var open =
                    new OpenQuestions(knowledge, asked)
                            .all(within).stream().filter(q -> kind == null || kind == q.kind());
            return paging.of(asked, open, Found.OLDEST_FIRST).map(Found::question);
        });
    }
}

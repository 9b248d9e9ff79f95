package org.kenesh.query.government;

import org.kenesh.government.Government;
import org.kenesh.government.GovernmentId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.Unknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The governments. */
@RestController
@RequestMapping("/api/governments")
final class GovernmentResource {

    private final History history;

    GovernmentResource(History history) {
        this.history = history;
    }

    /** All governments, the first one first. */
    @GetMapping
    Page<Government> governments(Asked asked, Paging paging) {
        return history.ask(
                knowledge -> paging.of(asked, knowledge.governments().governments(asked.known())));
    }

    /** One government, with the structures decreed under it. */
    @GetMapping("/{id}")
    Answer<GovernmentFile> government(Asked asked, @PathVariable("id") GovernmentId id) {
        return history.ask(knowledge ->
                knowledge
                        .governments()
                        .government(id, asked.known())
                        .map(found -> GovernmentFile.of(knowledge, found, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("government", id.value()).refused()));
    }
}

package org.kenesh.query.search;

import org.jspecify.annotations.Nullable;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds things by their words. */
@RestController
final class SearchResource {

    private static final String Q = "q";

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    /** What has all of these words on a day, the best first. */
    @GetMapping("/api/search")
    Page<Found> search(
            Asked asked,
            Paging paging,
            @RequestParam(name = Q) String q,
            @RequestParam(name = "kind", required = false) @Nullable Kind kind,
            @RequestParam(name = "council", required = false) @Nullable CouncilId council) {
        return search.find(Sought.of(Q, q), kind, council, asked, paging);
    }
}

package org.kenesh.query.difference;

import org.jspecify.annotations.Nullable;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.asked.From;
import org.kenesh.query.asked.Page;
import org.kenesh.query.asked.Paging;
import org.kenesh.query.difference.Difference.About;
import org.kenesh.query.history.History;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed. */
@RestController
final class DifferenceResource {

    private final History history;

    DifferenceResource(History history) {
        this.history = history;
    }

    /**
     * What is answered differently for {@code on} and {@code known} than for {@code from-on} and
     * {@code from-known}, of which one at least is given and the other is the same: agencies,
     * holders of functions, councils, seats, tasks; each with the events because of which it is.
     */
    @GetMapping("/api/differences")
    Page<Changed> differences(
            Asked asked,
            From from,
            Paging paging,
            @RequestParam(name = "about", required = false) @Nullable About about) {
        return history.ask(knowledge -> {
            var telling = new Telling(knowledge, from, asked);
            return paging.of(asked, telling.comparison().differences(about)).map(telling::tell);
        });
    }
}

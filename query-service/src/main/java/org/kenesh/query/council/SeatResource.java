package org.kenesh.query.council;

import org.kenesh.council.SeatId;
import org.kenesh.query.asked.Answer;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.Unknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The seats of councils. */
@RestController
@RequestMapping("/api/seats")
final class SeatResource {

    private final History history;

    SeatResource(History history) {
        this.history = history;
    }

    /** One seat, with every step of how it came to its agency, and all who sat there. */
    @GetMapping("/{id}")
    Answer<SeatFile> seat(Asked asked, @PathVariable("id") SeatId id) {
        return history.ask(knowledge ->
                knowledge
                        .councils()
                        .seat(id, asked.known())
                        .map(life -> SeatFile.of(knowledge, life, asked))
                        .map(file -> Answer.to(asked, file))
                        .orElseThrow(() -> new Unknown("seat", id.value()).refused()));
    }
}

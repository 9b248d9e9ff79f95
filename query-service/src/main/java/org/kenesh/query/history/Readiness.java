package org.kenesh.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to an operator's tools whether the service lives and whether it can answer. */
@RestController
final class Readiness {

    private final History history;

    Readiness(History history) {
        this.history = history;
    }

    /** Whether questions are answered, with position and lag. */
    @GetMapping("/readyz")
    ResponseEntity<State> ready() {
        var progress = history.progress();
        var status = progress.ready() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .header("Cache-Control", "no-store")
                .body(new State(progress, progress.lag()));
    }

    /** Whether the process answers at all. */
    @GetMapping("/livez")
    ResponseEntity<Void> alive() {
        return ResponseEntity.noContent().build();
    }

    /** The progress of the history and how many events it is behind. */
    record State(@JsonUnwrapped Progress progress, long lag) {}
}

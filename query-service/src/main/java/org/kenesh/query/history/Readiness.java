package org.kenesh.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.Absence;
import org.kenesh.ledger.LedgerReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to an operator's tools whether the service lives and whether it can answer. */
@RestController
final class Readiness {

    private final History history;
    private final Lag lag;
    private final Indexed indexed;
    private final LedgerReader ledger;

    Readiness(History history, Lag lag, Indexed indexed, LedgerReader ledger) {
        this.history = history;
        this.lag = lag;
        this.indexed = indexed;
        this.ledger = ledger;
    }

    /** Whether questions are answered from all that the ledger holds, with position and lag. */
    @GetMapping("/readyz")
    ResponseEntity<State> ready() {
        var progress = history.progress();
        boolean level = progress.ready() && !lag.tooLong();
        var status = level ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .header("Cache-Control", "no-store")
                .body(
                        new State(
                                progress,
                                lag.events(),
                                lag.lasting(),
                                indexed.size(),
                                ledger.absence().map(Absence::why).orElse(null)));
    }

    /** Whether the process answers at all. */
    @GetMapping("/livez")
    ResponseEntity<Void> alive() {
        return ResponseEntity.noContent().build();
    }

    /**
     * The progress of the history.
     *
     * @param lag how many events it is behind
     * @param behind for how long
     * @param indexed how many events the index of words takes in
     * @param away why the store cannot be read now; null while it can
     */
    record State(
            @JsonUnwrapped Progress progress,
            long lag,
            Duration behind,
            long indexed,
            @Nullable String away) {}
}

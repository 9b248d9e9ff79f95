package org.kenesh.command.http;

import org.kenesh.ledger.Absence;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.operation.Tolerance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to an operator's tools whether the service lives and whether it can write. */
@RestController
final class Readiness {

    private final LedgerReader ledger;

    Readiness(LedgerReader ledger) {
        this.ledger = ledger;
    }

    /** Whether commands can be written, or could not only a moment ago, and why not. */
    @GetMapping("/readyz")
    ResponseEntity<byte[]> ready() {
        var absence = ledger.absence();
        boolean ready = !Tolerance.isExceeded(absence);
        var json =
                Answers.JSON
                        .createObjectNode()
                        .put("ready", ready)
                        .put("position", ledger.size())
                        .put("away", absence.map(Absence::why).orElse(null));
        var status = ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Answers.bytes(json));
    }

    /** Whether the process answers at all. */
    @GetMapping("/livez")
    ResponseEntity<Void> alive() {
        return ResponseEntity.noContent().build();
    }
}

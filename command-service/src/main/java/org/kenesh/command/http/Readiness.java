package org.kenesh.command.http;

import org.kenesh.ledger.Absence;
import org.kenesh.ledger.LedgerReader;
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

    /** Whether commands can be written, and if not, why. */
    @GetMapping("/readyz")
    ResponseEntity<byte[]> ready() {
        var absence = ledger.absence();
        var json =
                Answers.JSON
                        .createObjectNode()
                        .put("ready", absence.isEmpty())
                        .put("position", ledger.size())
                        .put("away", absence.map(Absence::why).orElse(null));
        var status = absence.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
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

package org.kenesh.command.http;

import org.kenesh.command.openapi.OpenApi;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes the API to programs. */
@RestController
final class OpenApiController {

    private final OpenApi description;

    OpenApiController(OpenApi description) {
        this.description = description;
    }

    @GetMapping({"/openapi.json", "/v3/api-docs"})
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(description.document());
    }
}

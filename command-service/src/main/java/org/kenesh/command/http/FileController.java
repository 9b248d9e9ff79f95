package org.kenesh.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.kenesh.command.file.Upload;
import org.kenesh.command.file.Uploads;
import org.kenesh.command.problem.Problems;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes files; commands about documents then name them by their hash. */
@RestController
final class FileController {

    private static final Logger LOG = LoggerFactory.getLogger(FileController.class);

    private final Uploads uploads;
    private final Answers answers;

    FileController(Uploads uploads, Answers answers) {
        this.uploads = uploads;
        this.answers = answers;
    }

    /** Takes the body as a file, whatever its headers say of it: 201, or 200 when it was there. */
    @PostMapping("/api/files")
    ResponseEntity<byte[]> take(HttpServletRequest request) throws IOException {
        var wrong = Caller.problem(request);
        if (wrong.isPresent()) {
            return answers.problem(wrong.get(), request);
        }
        try {
            var upload = uploads.take(request.getInputStream(), request.getContentLengthLong());
            return upload instanceof Upload.Stored stored
                    ? stored(stored)
                    : answers.problem(Problems.of(upload).orElseThrow(), request);
        } catch (StoreUnavailable | StoreUnsuitable e) {
            LOG.error("A file could not be stored", e);
            return answers.problem(Problems.unavailable(), request);
        }
    }

    private static ResponseEntity<byte[]> stored(Upload.Stored stored) {
        var json =
                Answers.JSON
                        .createObjectNode()
                        .put("sha256", stored.sha256().hex())
                        .put("mediaType", stored.mediaType().name())
                        .put("bytes", stored.bytes());
        return ResponseEntity.status(stored.before() ? 200 : 201)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Answers.bytes(json));
    }
}

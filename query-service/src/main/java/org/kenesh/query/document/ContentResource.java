package org.kenesh.query.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.kenesh.document.Document;
import org.kenesh.document.DocumentId;
import org.kenesh.document.DocumentVersion;
import org.kenesh.ledger.content.Content;
import org.kenesh.ledger.content.ContentStore;
import org.kenesh.ledger.tree.Hash;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.History;
import org.kenesh.query.problem.Refusal.FileMissing;
import org.kenesh.query.problem.Refusal.Refused;
import org.kenesh.query.problem.Refusal.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The bytes of documents. They are hashed as they are sent: whoever gets all of them gets those
 * that were recorded. A browser saves them, and neither shows nor runs them.
 */
@RestController
@RequestMapping("/api/documents/{id}")
final class ContentResource {

    private static final Logger LOG = LoggerFactory.getLogger(ContentResource.class);

    private final History history;
    private final ContentStore files;

    ContentResource(History history, ContentStore files) {
        this.history = history;
        this.files = files;
    }

    /** The file of the last version of a day. */
    @GetMapping("/content")
    void content(
            Asked asked,
            @PathVariable("id") DocumentId id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(id, version(asked, id, document -> Optional.of(document.latest())), request, response);
    }

    /** The file of a version. */
    @GetMapping("/versions/{number}/content")
    void version(
            Asked asked,
            @PathVariable("id") DocumentId id,
            @PathVariable("number") int number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(id, version(asked, id, document -> document.version(number)), request, response);
    }

    private DocumentVersion version(
            Asked asked, DocumentId id, Function<Document, Optional<DocumentVersion>> which) {
        return history.ask(knowledge -> DocumentResource.of(knowledge, id, asked).flatMap(which))
                .orElseThrow(() -> new Unknown("document", id.value()).refused());
    }

    private void send(
            DocumentId id,
            DocumentVersion version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var tag = tag(version);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var content =
                files.find(Hash.fromHex(version.file().sha256().hex()))
                        .orElseThrow(() -> missing(id, version));
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            describe(id, version, content, response);
            return;
        }
        try (var in = files.open(content)) {
            describe(id, version, content, response);
            in.transferTo(response.getOutputStream());
        }
    }

    private static void describe(
            DocumentId id, DocumentVersion version, Content content, HttpServletResponse response) {
        var mediaType = version.file().mediaType();
        response.setHeader(HttpHeaders.ETAG, tag(version));
        response.setContentType(
                mediaType == null ? MediaType.APPLICATION_OCTET_STREAM_VALUE : mediaType.name());
        response.setContentLengthLong(content.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, attachment(id, version, content.ending()));
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "none");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private static String tag(DocumentVersion version) {
        return "\"" + version.file().sha256().hex() + "\"";
    }

    private Refused missing(DocumentId id, DocumentVersion version) {
        var hash = version.file().sha256().hex();
        LOG.error(
                "{} has no file {}, which is version {} of the document {}",
                files.name(),
                hash,
                version.number(),
                id);
        return new FileMissing(hash).refused();
    }

    /** A file without a name is called as its document. */
    private static String attachment(DocumentId id, DocumentVersion version, String ending) {
        var name = version.file().name();
        return ContentDisposition.attachment()
                .filename(name == null ? id + "." + ending : name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

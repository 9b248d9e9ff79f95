package org.kenesh.query.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import org.kenesh.document.DocumentId;
import org.kenesh.document.DocumentVersion;

/**
 * A version of a document.
 *
 * @param version what it is
 * @param content where its bytes are
 * @param proof where the proof is that its hash was recorded
 */
record VersionEntry(@JsonUnwrapped DocumentVersion version, URI content, URI proof) {

    static VersionEntry of(DocumentId document, DocumentVersion version) {
        return new VersionEntry(
                version,
                URI.create(
                        "/api/documents/%s/versions/%d/content"
                                .formatted(document, version.number())),
                URI.create("/api/ledger/events/" + version.position()));
    }
}

package org.kenesh.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.document.Access;
import org.kenesh.document.Document;
import org.kenesh.document.DocumentId;
import org.kenesh.document.Subject;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A document in the register.
 *
 * @param id the document
 * @param title what it is called
 * @param access who may read it
 * @param attachedTo what it belongs to
 * @param filedOn since when it is there
 * @param latest its last version
 * @param withdrawn why it does not count any longer; null when it counts
 */
record DocumentEntry(
        DocumentId id,
        Text title,
        Access access,
        List<Subject> attachedTo,
        EffectiveDate filedOn,
        VersionEntry latest,
        @Nullable Text withdrawn) {

    static DocumentEntry of(Document document) {
        return new DocumentEntry(
                document.id(),
                document.title(),
                document.access(),
                document.attachedTo(),
                document.versions().getFirst().effectiveOn(),
                VersionEntry.of(document.id(), document.latest()),
                document.withdrawn());
    }
}

package org.kenesh.query.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kenesh.document.Document;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.Happening;

/**
 * All that is known of a document.
 *
 * @param document what it is on the day
 * @param versions its versions until the day, the first one first
 * @param history what happened to it, in the order of the steps, also after the day
 */
record DocumentFile(
        @JsonUnwrapped DocumentEntry document,
        List<VersionEntry> versions,
        List<Happening> history) {

    static DocumentFile of(Knowledge knowledge, Document document, Asked asked) {
        return new DocumentFile(
                DocumentEntry.of(document),
                document.versions().stream()
                        .map(version -> VersionEntry.of(document.id(), version))
                        .toList(),
                Happening.of(knowledge.proceedings().documents().of(document.id(), asked.known())));
    }
}

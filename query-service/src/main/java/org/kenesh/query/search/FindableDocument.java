package org.kenesh.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kenesh.document.Document;
import org.kenesh.document.DocumentEvent.WithFile;
import org.kenesh.document.DocumentId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Version;

/** A document: its title, and what its last file is called. */
record FindableDocument(DocumentId document) implements Findable {

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    @Override
    public String ids() {
        return document.value();
    }

    @Override
    public List<Version> told(Knowledge knowledge) {
        return Findable.saying(
                knowledge.proceedings().documents().ever(document).stream(), WithFile.class);
    }

    @Override
    public Optional<Wording> words(List<Version> told, LocalDate on) {
        return Document.of(told, on)
                .map(filed ->
                        Wording.of(
                                null,
                                List.of(
                                        Said.of(Part.TITLE, filed.title()),
                                        Said.of(Part.TEXT, filed.latest().file().name()))));
    }

    @Override
    public Found found(Knowledge knowledge, Asked asked) {
        var versions = knowledge.proceedings().documents().of(document, asked.known());
        var filed = Document.of(versions, asked.on()).orElseThrow();
        return new Found(
                kind(),
                ids(),
                "/api/documents/" + document,
                null,
                null,
                filed.title(),
                filed.versions().getFirst().effectiveOn(),
                filed.withdrawn() == null ? "FILED" : "WITHDRAWN");
    }
}

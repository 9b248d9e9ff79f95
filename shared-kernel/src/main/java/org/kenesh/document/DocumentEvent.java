package org.kenesh.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Business;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/** What happens to a document. */
public sealed interface DocumentEvent extends Business {

    /** The document. */
    DocumentId document();

    /** It has a file: the first one, or another one. */
    sealed interface WithFile extends DocumentEvent {

        /** The file. */
        StoredFile file();

        /** The same with another file. */
        WithFile with(StoredFile other);
    }

    /**
     * A document was put into the files.
     *
     * @param file its first version
     * @param attachedTo what it belongs to
     */
    record DocumentFiled(
            DocumentId document,
            Text title,
            Access access,
            StoredFile file,
            List<Subject> attachedTo,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements WithFile {

        public DocumentFiled {
            attachedTo = List.copyOf(attachedTo);
        }

        @Override
        public DocumentFiled with(StoredFile other) {
            return new DocumentFiled(
                    document, title, access, other, attachedTo, effectiveOn, sequenceInDay);
        }
    }

    /**
     * The document got a new version. Those before it are kept.
     *
     * @param note what is new
     */
    record DocumentRevised(
            DocumentId document,
            StoredFile file,
            @Nullable Text note,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements WithFile {

        @Override
        public DocumentRevised with(StoredFile other) {
            return new DocumentRevised(document, other, note, effectiveOn, sequenceInDay);
        }
    }

    /** The document belongs to something more. */
    record DocumentAttached(
            DocumentId document, Subject to, EffectiveDate effectiveOn, int sequenceInDay)
            implements DocumentEvent {}

    /** The document belongs to something no longer. */
    record DocumentDetached(
            DocumentId document,
            Subject from,
            @Nullable Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements DocumentEvent {}

    /** Others may read the document than before. */
    record DocumentAccessChanged(
            DocumentId document,
            Access access,
            Text reason,
            EffectiveDate effectiveOn,
            int sequenceInDay)
            implements DocumentEvent {}

    /** The document does not count any longer. What it was can still be proved. */
    record DocumentWithdrawn(
            DocumentId document, Text reason, EffectiveDate effectiveOn, int sequenceInDay)
            implements DocumentEvent {}
}

package org.kenesh.command.document;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Documents;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.document.DocumentEvent.DocumentAttached;

/** Says that a document belongs to something more. */
public final class AttachDocument {

    /** The slice. */
    public static final Slice<DocumentAttached> SLICE =
            new Slice<>(
                    "attach-document",
                    DocumentAttached.class,
                    AttachDocument::sound,
                    AttachDocument::decide);

    private AttachDocument() {}

    static Rule sound(DocumentAttached e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Documents.known(ground, e),
                Documents.subjectKnown(ground, "/to", e.to()));
    }

    static Decision decide(DocumentAttached e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Documents.there(ground, e), Documents.notAttached(ground, e));
    }
}

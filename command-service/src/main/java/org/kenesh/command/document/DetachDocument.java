package org.kenesh.command.document;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Documents;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.document.DocumentEvent.DocumentDetached;

/** Says that a document does not belong to something any longer. */
public final class DetachDocument {

    /** The slice. */
    public static final Slice<DocumentDetached> SLICE =
            new Slice<>(
                    "detach-document",
                    DocumentDetached.class,
                    DetachDocument::sound,
                    DetachDocument::decide);

    private DetachDocument() {}

    static Rule sound(DocumentDetached e, Ground ground) {
        return Rule.all(Form.placed(e), Documents.known(ground, e));
    }

    static Decision decide(DocumentDetached e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Documents.there(ground, e), Documents.attached(ground, e));
    }
}

package org.kenesh.command.document;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Documents;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.document.DocumentEvent.DocumentAccessChanged;

/** Lets others read a document than before. */
public final class ChangeDocumentAccess {

    /** The slice. */
    public static final Slice<DocumentAccessChanged> SLICE =
            new Slice<>(
                    "change-document-access",
                    DocumentAccessChanged.class,
                    ChangeDocumentAccess::sound,
                    ChangeDocumentAccess::decide);

    private ChangeDocumentAccess() {}

    static Rule sound(DocumentAccessChanged e, Ground ground) {
        return Rule.all(Form.placed(e), Documents.known(ground, e));
    }

    static Decision decide(DocumentAccessChanged e, Ground ground) {
        return Decision.accept(
                e, sound(e, ground), Documents.there(ground, e), Documents.otherAccess(ground, e));
    }
}

package org.kenesh.command.document;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Documents;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.document.DocumentEvent.DocumentRevised;

/** Gives a document a new version; those before it are kept. */
public final class ReviseDocument {

    /** The slice. */
    public static final Slice<DocumentRevised> SLICE =
            new Slice<>(
                    "revise-document",
                    DocumentRevised.class,
                    ReviseDocument::sound,
                    ReviseDocument::decide);

    private ReviseDocument() {}

    static Rule sound(DocumentRevised e, Ground ground) {
        return Rule.all(Form.placed(e), Documents.known(ground, e), Documents.stored(ground, e));
    }

    static Decision decide(DocumentRevised e, Ground ground) {
        return Documents.withContent(
                e,
                ground,
                sound(e, ground),
                Documents.there(ground, e),
                Documents.otherContent(ground, e));
    }
}

package org.kenesh.command.document;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Documents;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.document.DocumentEvent.DocumentWithdrawn;

/** Says that a document does not count any longer. It can still be read and proved. */
public final class WithdrawDocument {

    /** The slice. */
    public static final Slice<DocumentWithdrawn> SLICE =
            new Slice<>(
                    "withdraw-document",
                    DocumentWithdrawn.class,
                    WithdrawDocument::sound,
                    WithdrawDocument::decide);

    private WithdrawDocument() {}

    static Rule sound(DocumentWithdrawn e, Ground ground) {
        return Rule.all(Form.placed(e), Documents.known(ground, e));
    }

    static Decision decide(DocumentWithdrawn e, Ground ground) {
        return Decision.accept(e, sound(e, ground), Documents.there(ground, e));
    }
}

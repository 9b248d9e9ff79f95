package org.kenesh.command.document;

import org.kenesh.command.slice.Decision;
import org.kenesh.command.slice.Documents;
import org.kenesh.command.slice.Form;
import org.kenesh.command.slice.Ground;
import org.kenesh.command.slice.Rule;
import org.kenesh.command.slice.Slice;
import org.kenesh.document.DocumentEvent.DocumentFiled;

/** Puts a document into the files, with its first version. */
public final class FileDocument {

    /** The slice. */
    public static final Slice<DocumentFiled> SLICE =
            new Slice<>(
                    "file-document",
                    DocumentFiled.class,
                    FileDocument::sound,
                    FileDocument::decide);

    private FileDocument() {}

    static Rule sound(DocumentFiled e, Ground ground) {
        return Rule.all(
                Form.placed(e),
                Documents.stored(ground, e),
                Form.different("/attachedTo", "", e.attachedTo()),
                Form.each(
                        "/attachedTo",
                        e.attachedTo(),
                        (at, subject) -> Documents.subjectKnown(ground, at, subject)));
    }

    static Decision decide(DocumentFiled e, Ground ground) {
        return Documents.withContent(
                e, ground, sound(e, ground), Documents.free(ground, e.document()));
    }
}

package org.kenesh.command.slice;

import java.util.List;
import org.kenesh.document.DocumentId;
import org.kenesh.document.MediaType;

/** The record says otherwise now about documents and recorded events. */
public sealed interface ContradictedRecord extends Contradicted {
    /** The document is filed already. */
    record DocumentExists(String field, DocumentId document) implements ContradictedRecord {}

    /** The document does not count any longer. */
    record DocumentWithdrawn(String field, DocumentId document) implements ContradictedRecord {}

    /** The document is like that already. */
    record DocumentUnchanged(String field, DocumentId document) implements ContradictedRecord {}

    /** The document belongs there already. */
    record AttachedBefore(String field, DocumentId document) implements ContradictedRecord {}

    /** The document does not belong there. */
    record NotAttached(String field, DocumentId document) implements ContradictedRecord {}

    /** The content is of another media type or size than what is said of it. */
    record ContentDiffers(String field, MediaType mediaType, int bytes)
            implements ContradictedRecord {}

    /** Things that are on record rest on the event, by these events. */
    record StillNeeded(String field, long position, List<String> things, List<Long> events)
            implements ContradictedRecord {}

    /** With what the event is corrected to, these events would break these rules. */
    record CorrectionContradicts(
            String field, long position, List<String> things, List<Long> events, List<String> rules)
            implements ContradictedRecord {}

    /** The event is void. */
    record TargetVoid(String field, long position) implements ContradictedRecord {}

    /** The correction changes nothing. */
    record CorrectionChangesNothing(String field, long position) implements ContradictedRecord {}
}

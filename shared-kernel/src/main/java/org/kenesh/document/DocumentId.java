package org.kenesh.document;

import org.kenesh.text.Id;

/** The identity of a document. */
public record DocumentId(String value) implements Id, Comparable<DocumentId> {

    /** Refuses, with {@link IllegalArgumentException}, when the value is no id. */
    public DocumentId {
        Id.check(value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.kenesh.document;

/** Who may read a document. Each one includes those before it. */
public enum Access {
    /** The secretariat. */
    SECRETARIAT,
    /** Who sits on the council. */
    COUNCIL,
    /** The agencies. */
    AGENCIES,
    /** Everybody. */
    PUBLIC
}

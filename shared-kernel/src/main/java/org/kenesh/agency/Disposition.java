package org.kenesh.agency;

/** What an act that abolishes an agency says of what the agency did. */
public enum Disposition {
    /** A successor is named, there or in another act. */
    WITH_SUCCESSION,
    /** Functions are listed one by one. */
    FUNCTIONS_LISTED,
    /** The act, or its source, says nothing. */
    NOT_STATED,
    /** Nobody is meant to follow. */
    NO_SUCCESSOR
}

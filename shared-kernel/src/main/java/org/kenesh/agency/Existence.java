package org.kenesh.agency;

/** Whether an agency exists on a day. */
public enum Existence {
    /** It has not begun, or no beginning is known. */
    NOT_YET,
    /** It can be said neither that it exists nor that it does not: a date is imprecise. */
    MAY_EXIST,
    EXISTS,
    ENDED
}

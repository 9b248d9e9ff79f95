package org.kenesh.council;

/** In what capacity a person is appointed to a seat. */
public enum Capacity {
    /** Holds the seat, until another one does. */
    REPRESENTATIVE,
    /** Holds the seat until a representative is appointed. */
    ACTING,
    /** Comes when the holder does not. */
    SUBSTITUTE
}

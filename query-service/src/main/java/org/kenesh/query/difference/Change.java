package org.kenesh.query.difference;

/** In which respect something is another one than it was. */
enum Change {
    /** It did not exist, and exists or may. */
    BEGAN,
    /** It existed, or may have, and exists no longer. */
    ENDED,
    /** Something else about whether it exists. */
    EXISTENCE,
    /** It is called something else. */
    RENAMED,
    /** It is a body of another kind. */
    RECLASSIFIED,
    /** It is under another agency or council. */
    MOVED,
    /** The function is held by somebody else, or the answer is another one. */
    HOLDER,
    /** Somebody else is responsible for the task, or the answer is another one. */
    RESPONSIBILITY,
    /** Control of the task is elsewhere. */
    STATUS,
    /** The task has another deadline. */
    DEADLINE,
    /** The council decides by other rules, or the seat has another role or vote. */
    MANDATE,
    /** Another agency has the seat, or the answer is another one. */
    AGENCY,
    /** Other people sit on the seat. */
    PEOPLE
}

package org.kenesh.query.difference;

/** In which respect something is another one than it was. */
enum Change {
    /** The agency did not exist, and exists or may. */
    BEGAN,
    /** The agency existed, or may have, and exists no longer. */
    ENDED,
    /** Something else about whether the agency exists. */
    EXISTENCE,
    /** It is called something else. */
    RENAMED,
    /** It is a body of another kind. */
    RECLASSIFIED,
    /** It is under another agency. */
    MOVED,
    /** The function is held by somebody else, or the answer is another one. */
    HOLDER,
    /** Somebody else is responsible for the task, or the answer is another one. */
    RESPONSIBILITY,
    /** Control of the task is elsewhere. */
    STATUS,
    /** The task has another deadline. */
    DEADLINE
}

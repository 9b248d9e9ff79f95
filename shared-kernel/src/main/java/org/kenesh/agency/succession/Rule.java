package org.kenesh.agency.succession;

/** Why a step of a chain moved what it moved, or left it where it was. */
public enum Rule {
    /** The assignment itself. */
    ASSIGNED,
    /** R1: a reassignment or ruling for this task, or a ruling on this seat. */
    R1_RULED,
    /** R2: a line for the task's function, or the nearest function above it. */
    R2_FUNCTION_LINE,
    /** R3: a line for all, or for the remainder. */
    R3_WHOLE_LINE,
    /** R4: what the step says is about something else; the holder goes on. */
    R4_CONTINUES,
    /** R5: the holder ended, or lost the function, and the step gives the function to somebody. */
    R5_GIVEN_ANEW,
    /** R6: the holder ended and has one successor as a whole. */
    R6_ONE_SUCCESSOR,
    /** R7: the holder ended, several came after it, and no line decides. */
    R7_SEVERAL,
    /** R8: the holder ended and nobody is named. */
    R8_NOBODY,
    /** A later line from an agency after which it was undecided. */
    RESCUED_BY_LINE,
    /** A later declaration of who succeeds an agency after which it was undecided. */
    RESCUED_BY_SUCCESSION,
    /** A later act that gives the function to somebody, when nobody had it. */
    RESCUED_BY_ASSIGNMENT,
    /** Another act of the same day would take it on, and the order of the acts is not known. */
    ORDER_UNKNOWN,
    /** The line was for a time that is over: it is as if it had never been. */
    RAN_OUT
}

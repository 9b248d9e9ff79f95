package org.kenesh.command.slice;

/** The record says otherwise now. */
public sealed interface Contradicted extends Rejection
        permits ContradictedState,
                ContradictedCouncil,
                ContradictedMeeting,
                ContradictedDecision,
                ContradictedTask,
                ContradictedRecord {}

package org.kenesh.command.http;

import org.kenesh.command.problem.Problem;
import org.kenesh.command.slice.Slice;
import org.kenesh.event.Event;

/** A command as it was read, or why it could not be. */
sealed interface Reading {

    /**
     * It could be read.
     *
     * @param slice the kind of command
     * @param asked the event that it asks to record
     * @param dated whether its day was left out, and today was put there
     */
    record Read(Slice<?> slice, Event asked, boolean dated) implements Reading {}

    /** It could not be read. */
    record Unread(Problem problem) implements Reading {}
}

package org.kenesh.command.desk;

import org.jspecify.annotations.Nullable;
import org.kenesh.command.slice.Slice;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;

/**
 * A command as somebody gives it.
 *
 * @param slice the kind of command
 * @param asked the event that it asks to record
 * @param dated whether its day was left out, and today was put there
 * @param actor who gives it
 * @param key the id of the command and of its transaction in the ledger
 * @param repeatable whether the key was chosen by who gives it, so that it may have come before
 * @param bytes the size of its data as they came
 * @param run the import that it is part of, or null when it is none
 */
public record Request(
        Slice<?> slice,
        Event asked,
        boolean dated,
        Actor actor,
        String key,
        boolean repeatable,
        int bytes,
        @Nullable Run run) {}

package org.kenesh.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as the ledger holds it.
 *
 * @param position its place in the ledger, from 0, without gaps
 * @param at the instant at which it was recorded; never before that of an earlier position
 * @param actor who recorded it
 * @param command the id of the command that led to it
 * @param event what happened; null when its type is not known to this version of Kenesh
 */
public record Recorded(
        long position,
        Instant at,
        @Nullable Actor actor,
        @Nullable String command,
        @Nullable Event event) {}

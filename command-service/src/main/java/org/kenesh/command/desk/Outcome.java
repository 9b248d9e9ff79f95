package org.kenesh.command.desk;

import org.kenesh.command.slice.Rejection;
import org.kenesh.ledger.LeafRefused;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * It was granted, and its events are durable from this position on.
     *
     * @param position the position of the event that was asked for
     * @param count how many events it led to, one after another
     * @param before whether that was so already when it came, under the same key
     */
    record Written(long position, int count, boolean before) implements Outcome {}

    /** A rule is broken. Nothing was written. */
    record Refused(Rejection reason) implements Outcome {}

    /** The key was used before, for another command: the one that led to this position. */
    record KeyReused(String key, long position) implements Outcome {}

    /** An earlier command of its run was refused. It was not looked at. */
    record Skipped() implements Outcome {}

    /** The event has no form in which the ledger could hold it. Nothing was written. */
    record Unwritable(LeafRefused.Rule rule, String where) implements Outcome {}

    /** Others wrote what it depends on, time and again. Nothing was written. */
    record Contested() implements Outcome {}

    /** A rule could not be judged, by a fault of this program. Nothing was written. */
    record Failed() implements Outcome {}

    /**
     * Too many commands wait, or the ledger cannot be used now. Whether it was written is not known
     * unless it was given with a key: then giving it again is safe.
     */
    record Unavailable() implements Outcome {}
}

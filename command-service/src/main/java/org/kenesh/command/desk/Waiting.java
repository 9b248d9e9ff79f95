package org.kenesh.command.desk;

import java.util.concurrent.CompletableFuture;
import org.kenesh.ledger.Leaf;
import org.kenesh.record.RecordEvent;

/** A command that waits for its outcome. */
record Waiting(Request request, CompletableFuture<Outcome> outcome) {

    private static final int ENVELOPE = 3_000;

    /**
     * How many bytes its leaf has at most: tags repeat what is in the data, and those of a record
     * about an earlier event repeat what is in that one.
     */
    int weight() {
        return request.asked() instanceof RecordEvent
                ? Leaf.MAX_BYTES
                : Math.min(Leaf.MAX_BYTES, ENVELOPE + 2 * request.bytes());
    }
}

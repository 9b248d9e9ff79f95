package org.kenesh.ledger.content;

import java.io.IOException;

/** There are more bytes than may be taken. */
public final class TooLarge extends IOException {

    private final long limit;

    TooLarge(long limit) {
        super("more than %d bytes".formatted(limit));
        this.limit = limit;
    }

    /** How many may be taken. */
    public long limit() {
        return limit;
    }
}

package org.kenesh.ledger;

import org.kenesh.ledger.LedgerException.LedgerDamaged;

/** A cursor over the lines of a commit's body; every line must end in a line feed. */
final class Lines {

    private final byte[] body;
    private int from;
    private int to = -1;

    Lines(byte[] body) {
        this.body = body;
    }

    boolean next() {
        from = to + 1;
        if (from == body.length) {
            return false;
        }
        to = from;
        while (to < body.length && body[to] != '\n') {
            to++;
        }
        if (to == body.length) {
            throw new LedgerDamaged(
                    "A line of %d bytes has no end: %s".formatted(to - from, start()));
        }
        return true;
    }

    private String start() {
        return new String(
                body, from, Math.min(80, to - from), java.nio.charset.StandardCharsets.UTF_8);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}

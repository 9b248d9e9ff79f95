package org.kenesh.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import org.kenesh.ledger.LedgerException.LedgerDamaged;

/** A cursor over the lines of a commit's body; every line must end in a line feed. */
final class Lines {

    private static final byte[] TIME = ",\"time\":\"".getBytes(StandardCharsets.US_ASCII);

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
        return new String(body, from, Math.min(80, to - from), StandardCharsets.UTF_8);
    }

    /**
     * The time of the leaf on this line without reading the rest: its last member of that name, for
     * within a text every quotation mark is escaped and the data stand before the time.
     */
    long micros() {
        int i = to - TIME.length;
        while (i >= from && !Arrays.equals(body, i, i + TIME.length, TIME, 0, TIME.length)) {
            i--;
        }
        int start = i + TIME.length;
        try {
            return LeafTime.micros(body, start, Math.min(to, start + LeafTime.LENGTH));
        } catch (DateTimeException e) {
            throw new LedgerDamaged("A line has no time: " + start(), e);
        }
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}

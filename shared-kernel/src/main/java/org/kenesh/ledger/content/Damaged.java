package org.kenesh.ledger.content;

import java.io.IOException;
import org.kenesh.ledger.tree.Hash;

/** The bytes that are kept under a hash do not have it. */
public final class Damaged extends IOException {

    private final Hash hash;

    Damaged(Content content) {
        super(
                "the %d bytes kept as %s do not have this hash"
                        .formatted(content.bytes(), content.hash()));
        this.hash = content.hash();
    }

    /** The hash under which they are kept. */
    public Hash hash() {
        return hash;
    }
}

package org.kenesh.ledger.content;

import java.io.IOException;

/** The bytes that are kept under a hash do not have it. */
public final class Damaged extends IOException {

    Damaged(Content content) {
        super(
                "the %d bytes kept as %s do not have this hash"
                        .formatted(content.bytes(), content.hash()));
    }
}

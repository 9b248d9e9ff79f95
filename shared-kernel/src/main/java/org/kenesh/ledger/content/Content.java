package org.kenesh.ledger.content;

import java.util.regex.Pattern;
import org.kenesh.ledger.tree.Hash;

/**
 * Bytes that are kept.
 *
 * @param hash their SHA-256
 * @param bytes how many there are
 * @param ending of what kind they are, as one to eight letters or digits
 */
public record Content(Hash hash, long bytes, String ending) {

    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");

    /** Refuses, with {@link IllegalArgumentException}, another ending. */
    public Content {
        if (!ENDING.matcher(ending).matches()) {
            throw new IllegalArgumentException("an ending of 1 to 8 letters or digits");
        }
    }
}

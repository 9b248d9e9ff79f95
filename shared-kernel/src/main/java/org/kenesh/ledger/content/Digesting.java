package org.kenesh.ledger.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How contents are hashed. */
final class Digesting {

    private Digesting() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package org.kenesh.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hash functions of RFC 9162 section 2.1.1: one for leaves, one for inner nodes. */
public final class Hashing {

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;
    private static final MessageDigest SHA_256 = sha256();

    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static final Hash EMPTY = Hash.owning(digest().digest());

    private Hashing() {}

    /** SHA-256(0x00 ‖ leaf), the leaf being a slice of a buffer. */
    public static Hash leaf(byte[] buffer, int from, int to) {
        var digest = digest();
        digest.update(LEAF);
        digest.update(buffer, from, to - from);
        return Hash.owning(digest.digest());
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    public static Hash node(Hash left, Hash right) {
        var digest = digest();
        digest.update(NODE);
        digest.update(left.raw());
        digest.update(right.raw());
        return Hash.owning(digest.digest());
    }

    /**
     * A fresh digest; cloning a prototype is cheaper than asking the security providers each time.
     */
    private static MessageDigest digest() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

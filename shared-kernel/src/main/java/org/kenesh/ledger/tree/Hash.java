package org.kenesh.ledger.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value: the hash of a leaf, of an inner node or of a whole tree. */
public final class Hash {

    /** Bytes in one hash. */
    public static final int BYTES = 32;

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** The hash held by exactly 32 bytes; any other length is refused. */
    public static Hash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** The hash that a slice of exactly 32 bytes holds. */
    public static Hash at(byte[] bytes, int offset, int length) {
        if (length != BYTES) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** The hash written as 64 hexadecimal digits. */
    public static Hash fromHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** The hash written in base64, as tree heads carry it. */
    public static Hash fromBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    static Hash owning(byte[] bytes) {
        return new Hash(bytes);
    }

    byte[] raw() {
        return value;
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    /** Copies the 32 bytes into a buffer. */
    public void copyTo(byte[] target, int offset) {
        System.arraycopy(value, 0, target, offset, BYTES);
    }

    /** True when a slice of a buffer holds this hash. */
    public boolean isAt(byte[] bytes, int offset) {
        return Arrays.equals(value, 0, BYTES, bytes, offset, offset + BYTES);
    }

    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(value, hash.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return hex();
    }
}

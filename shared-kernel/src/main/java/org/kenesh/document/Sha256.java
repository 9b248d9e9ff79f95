package org.kenesh.document;

import java.util.regex.Pattern;

/**
 * The SHA-256 of the bytes of a file.
 *
 * @param hex 64 hexadecimal digits, in small letters
 */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Refuses, with {@link IllegalArgumentException}, what is not of that form. */
    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 of 64 hexadecimal digits, 0-9 and a-f");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

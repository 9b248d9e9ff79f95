package org.kenesh.document;

import java.util.regex.Pattern;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

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
            throw new Impossible(Must.SHA_256);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

package org.kenesh.text;

import java.util.regex.Pattern;

/**
 * An opaque, stable name of one thing of the record: 1 to 64 letters, digits, {@code .}, {@code _}
 * or {@code -}, beginning with a letter or digit.
 */
public interface Id {

    /** The form of an id, as a pattern. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The id as text. */
    String value();

    /**
     * Refuses, with {@link IllegalArgumentException}, when the value is not of the form of an id.
     */
    static void check(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an id of 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit");
        }
    }
}

package org.kenesh.text;

/**
 * An opaque, stable name of one thing of the record: 1 to 64 letters, digits, {@code .}, {@code _}
 * or {@code -}, beginning with a letter or digit.
 */
public interface Id {

    /** How long an id may be, in characters. */
    int MAX_LENGTH = 64;

    /** The id as text. */
    String value();

    /**
     * Refuses, with {@link IllegalArgumentException}, when the value is not of the form of an id.
     */
    static void check(String value) {
        if (!isId(value)) {
            throw new Impossible(Must.ID);
        }
    }

    /** Whether the value is of the form of an id. */
    static boolean isId(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
    }
}

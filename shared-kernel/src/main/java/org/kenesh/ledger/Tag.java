package org.kenesh.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What one searches or guards events by. Its text form is {@code key=value}, with every byte of the
 * UTF-8 form that is not unreserved in RFC 3986 percent-encoded; tags are ordered by that form.
 */
public record Tag(String key, String value) implements Comparable<Tag> {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public Tag {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("A tag needs a key; its value was: " + value);
        }
        if (hasLoneSurrogate(key) || hasLoneSurrogate(value)) {
            throw new IllegalArgumentException("A tag is Unicode without lone surrogates");
        }
    }

    /** Reads the text form; anything but the one form that {@link #encoded()} writes is refused. */
    public static Tag parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("A tag is key=value, not: " + text);
        }
        var tag = new Tag(decode(text.substring(0, equals)), decode(text.substring(equals + 1)));
        if (!tag.encoded().equals(text)) {
            throw new IllegalArgumentException(
                    "The tag is not in its one percent-encoded form: " + text);
        }
        return tag;
    }

    /** The text form. */
    public String encoded() {
        return encode(key) + '=' + encode(value);
    }

    @Override
    public int compareTo(Tag other) {
        return encoded().compareTo(other.encoded());
    }

    @Override
    public String toString() {
        return encoded();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(p -> Character.MIN_SURROGATE <= p && p <= Character.MAX_SURROGATE);
    }

    static String encode(String text) {
        if (isUnreserved(text)) {
            return text;
        }
        var encoded = new StringBuilder(text.length() * 3);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved((char) b)) {
                encoded.append((char) b);
            } else {
                HEX.toHexDigits(encoded.append('%'), b);
            }
        }
        return encoded.toString();
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%' && i + 2 < text.length()) {
                bytes[length++] = (byte) HexFormat.fromHexDigits(text, i + 1, i + 3);
                i += 2;
            } else {
                bytes[length++] = (byte) text.charAt(i);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean isUnreserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUnreserved(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnreserved(char c) {
        return 'a' <= c && c <= 'z'
                || 'A' <= c && c <= 'Z'
                || '0' <= c && c <= '9'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}

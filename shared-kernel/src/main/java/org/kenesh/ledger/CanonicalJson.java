package org.kenesh.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.kenesh.ledger.LeafRefused.Rule;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON in its one canonical form (RFC 8785), for values whose numbers are integers from
 * -2^53 to 2^53. Everything that RFC 8785 would have to round, and every lone surrogate, is refused
 * instead.
 */
public final class CanonicalJson {

    static final long MAX_INTEGER = 1L << 53;
    static final int MAX_DEPTH = 64;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[512];
    private int length;

    CanonicalJson() {}

    /** The canonical bytes of a value; refuses with {@link LeafRefused} what has none. */
    public static byte[] write(JsonNode value) {
        var json = new CanonicalJson();
        json.value(value, "", 1);
        return json.bytes();
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void value(JsonNode node, String where, int depth) {
        if (depth > MAX_DEPTH) {
            throw new LeafRefused(Rule.DEPTH, where, "nested deeper than " + MAX_DEPTH);
        }
        switch (node.getNodeType()) {
            case OBJECT -> object(node, where, depth);
            case ARRAY -> array(node, where, depth);
            case STRING -> string(node.stringValue(), where);
            case NUMBER -> number(node, where);
            case BOOLEAN -> ascii(node.booleanValue() ? "true" : "false");
            case NULL -> ascii("null");
            case BINARY, MISSING, POJO ->
                    throw new LeafRefused(
                            Rule.JSON, where, "not a JSON value: " + node.getNodeType());
        }
    }

    private void object(JsonNode node, String where, int depth) {
        var members = new ArrayList<>(node.properties());
        // RFC 8785 orders keys by UTF-16 code units, which is the order of Java's strings.
        members.sort(Comparator.comparing(Map.Entry::getKey));
        char before = '{';
        for (var member : members) {
            ascii(before);
            string(member.getKey(), where);
            ascii(':');
            value(member.getValue(), where + '/' + member.getKey(), depth + 1);
            before = ',';
        }
        if (before == '{') {
            ascii('{');
        }
        ascii('}');
    }

    private void array(JsonNode node, String where, int depth) {
        ascii('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) {
                ascii(',');
            }
            value(node.get(i), where + '/' + i, depth + 1);
        }
        ascii(']');
    }

    private void number(JsonNode node, String where) {
        if (!node.isIntegralNumber()
                || !node.canConvertToLong()
                || node.longValue() > MAX_INTEGER
                || node.longValue() < -MAX_INTEGER) {
            throw new LeafRefused(
                    Rule.INTEGERS,
                    where,
                    "write it as text, it is no integer from -2^53 to 2^53: " + node);
        }
        ascii(Long.toString(node.longValue()));
    }

    void string(String text, String where) {
        ensure(text.length() * 6 + 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += beyondAscii(text, i, where);
            } else if (c < 0x20 || c == '"' || c == '\\') {
                escape(c);
            } else {
                bytes[length++] = (byte) c;
            }
        }
        bytes[length++] = '"';
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[length++] = (byte) c;
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEX[c >> 4];
                bytes[length++] = HEX[c & 0xF];
            }
        }
    }

    /** Writes one code point as UTF-8 and tells how many further chars it took. */
    private int beyondAscii(String text, int index, String where) {
        int point = text.codePointAt(index);
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
        } else if (point < 0x10000) {
            if (Character.isSurrogate((char) point)) {
                throw new LeafRefused(Rule.UNICODE, where, "a lone surrogate at char " + index);
            }
            bytes[length++] = (byte) (0xE0 | point >> 12);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else {
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return Character.charCount(point) - 1;
    }

    void ascii(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
    }

    void ascii(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** The text between two quotes of canonical bytes. */
    static String text(byte[] bytes, int from, int to) {
        return unescaped(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    /** What canonical JSON wrote between two quotes. */
    static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (raw.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(raw, i + 1, i + 5, 16));
                i += 4;
            } else {
                text.append("\b\t\n\f\r\"\\".charAt("btnfr\"\\".indexOf(raw.charAt(i))));
            }
        }
        return text.toString();
    }
}

package org.kenesh.ledger;

import java.util.Arrays;
import org.kenesh.ledger.LeafRefused.Rule;

/**
 * Walks over canonical JSON bytes in one pass, allocating nothing, and refuses every byte that RFC
 * 8785 would not have written. It is a check and a map of where things are; it builds no values.
 */
final class CanonicalScanner {

    /** A byte of a key from which on UTF-8 and UTF-16 may order differently (U+E000 and beyond). */
    private static final int ORDER_MAY_DIFFER = 0xEE;

    private final byte[] bytes;
    private final int from;
    private final int end;
    private int at;
    private boolean plain;

    CanonicalScanner(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.at = from;
        this.end = to;
    }

    int at() {
        return at;
    }

    /** True when the text scanned last has neither escapes nor characters beyond U+DFFF. */
    boolean plain() {
        return plain;
    }

    int peek() {
        return at < end ? bytes[at] : -1;
    }

    boolean accept(char c) {
        if (at < end && bytes[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char c) {
        if (!accept(c)) {
            throw refused(Rule.JSON, "expected " + c);
        }
    }

    void expectEnd() {
        if (at != end) {
            throw refused(Rule.JSON, "something follows the object");
        }
    }

    LeafRefused refused(Rule rule, String what) {
        return new LeafRefused(rule, "byte " + (at - from), what);
    }

    void value(int depth) {
        if (depth > CanonicalJson.MAX_DEPTH) {
            throw refused(Rule.DEPTH, "nested deeper than " + CanonicalJson.MAX_DEPTH);
        }
        switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    private void object(int depth) {
        at++;
        if (accept('}')) {
            return;
        }
        int lastFrom = -1;
        int lastTo = -1;
        boolean lastPlain = true;
        do {
            int keyFrom = at + 1;
            string();
            int keyTo = at - 1;
            if (lastFrom >= 0) {
                ascending(lastFrom, lastTo, keyFrom, keyTo, lastPlain && plain);
            }
            lastFrom = keyFrom;
            lastTo = keyTo;
            lastPlain = plain;
            expect(':');
            value(depth + 1);
        } while (accept(','));
        expect('}');
    }

    /** Refuses a key that is not greater than the one before it. */
    void ascending(int lastFrom, int lastTo, int keyFrom, int keyTo, boolean plainKeys) {
        int order =
                plainKeys
                        ? Arrays.compareUnsigned(bytes, lastFrom, lastTo, bytes, keyFrom, keyTo)
                        : text(lastFrom, lastTo).compareTo(text(keyFrom, keyTo));
        if (order == 0) {
            throw refused(Rule.UNIQUE_KEYS, "the key " + text(keyFrom, keyTo) + " occurs twice");
        }
        if (order > 0) {
            throw refused(Rule.CANONICAL, "the key " + text(keyFrom, keyTo) + " is out of order");
        }
    }

    private void array(int depth) {
        at++;
        if (accept(']')) {
            return;
        }
        do {
            value(depth + 1);
        } while (accept(','));
        expect(']');
    }

    private void literal(String word) {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
    }

    private void number() {
        int start = at;
        boolean negative = accept('-');
        int digits = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 17) {
            value = value * 10 + bytes[at++] - '0';
        }
        if (at == digits) {
            at = start;
            throw refused(Rule.JSON, "expected a value");
        }
        if (value > CanonicalJson.MAX_INTEGER
                || at < end && "0123456789.eE".indexOf(bytes[at]) >= 0) {
            throw refused(Rule.INTEGERS, "a number that is no integer from -2^53 to 2^53");
        }
        if (bytes[digits] == '0' && (negative || at > digits + 1)) {
            throw refused(Rule.CANONICAL, "a number with a needless sign or zero");
        }
    }

    /** Passes over a text with its quotes. */
    void string() {
        expect('"');
        plain = true;
        int i = at;
        while (i < end) {
            int b = bytes[i];
            if (b >= 0x20 && b != '"' && b != '\\') {
                i++;
            } else if (b == '"') {
                at = i + 1;
                return;
            } else {
                at = i;
                special(b);
                i = at;
            }
        }
        at = i;
        throw refused(Rule.JSON, "text without end");
    }

    private void special(int b) {
        if (b == '\\') {
            escape();
        } else if (b < 0) {
            beyondAscii(b & 0xFF);
        } else {
            throw refused(Rule.CANONICAL, "a control character that is not escaped");
        }
    }

    private void escape() {
        plain = false;
        at++;
        switch (peek()) {
            case '"', '\\', 'b', 't', 'n', 'f', 'r' -> at++;
            case 'u' -> unicodeEscape();
            default -> throw refused(Rule.CANONICAL, "an escape that is not needed");
        }
    }

    private void unicodeEscape() {
        boolean control =
                at + 4 < end
                        && bytes[at + 1] == '0'
                        && bytes[at + 2] == '0'
                        && (bytes[at + 3] == '0' || bytes[at + 3] == '1')
                        && "0123456789abcdef".indexOf(bytes[at + 4]) >= 0;
        if (!control || bytes[at + 3] == '0' && "89acd".indexOf(bytes[at + 4]) >= 0) {
            throw refused(Rule.CANONICAL, "an escape that is not the shortest");
        }
        at += 5;
    }

    private void beyondAscii(int lead) {
        int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || at + more >= end) {
            throw refused(Rule.UNICODE, "bytes that are no UTF-8");
        }
        int point = lead & 0x3F >> more;
        for (int i = 1; i <= more; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                throw refused(Rule.UNICODE, "bytes that are no UTF-8");
            }
            point = point << 6 | bytes[at + i] & 0x3F;
        }
        boolean shortest =
                more == 1 || more == 2 && point >= 0x800 || more == 3 && point >= 0x10000;
        if (!shortest || point > Character.MAX_CODE_POINT || 0xD800 <= point && point <= 0xDFFF) {
            throw refused(Rule.UNICODE, "bytes that are no UTF-8");
        }
        if (lead >= ORDER_MAY_DIFFER) {
            plain = false;
        }
        at += more + 1;
    }

    /** The text between two quotes. */
    String text(int textFrom, int textTo) {
        return CanonicalJson.text(bytes, textFrom, textTo);
    }
}

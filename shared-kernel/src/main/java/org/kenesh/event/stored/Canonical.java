package org.kenesh.event.stored;

import java.nio.charset.StandardCharsets;

/**
 * A place in the bytes of canonical JSON (RFC 8785), whose form has been checked before. It reads
 * what events are made of and gives up at anything else.
 */
final class Canonical {

    private final byte[] buffer;
    private int at;

    Canonical(byte[] buffer, int from) {
        this.buffer = buffer;
        this.at = from;
    }

    /** What is read here is nothing that this reader knows; the strict one says what is wrong. */
    static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super(null, null, false, false);
        }
    }

    boolean accept(char expected) {
        if (buffer[at] != expected) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char expected) {
        if (!accept(expected)) {
            throw new GivenUp();
        }
    }

    /** A value of that sort, which is written without escapes. */
    <T> T recurring(Recurring<T> values) {
        expect('"');
        int from = at;
        while (buffer[at] != '"') {
            if (buffer[at] == '\\' || buffer[at] < 0) {
                throw new GivenUp();
            }
            at++;
        }
        return values.of(buffer, from, at++);
    }

    /** Any words. */
    String text() {
        expect('"');
        int from = at;
        while (buffer[at] != '"') {
            if (buffer[at] == '\\') {
                return escaped(from);
            }
            at++;
        }
        return new String(buffer, from, at++ - from, StandardCharsets.UTF_8);
    }

    private String escaped(int from) {
        var plain = new byte[buffer.length - from];
        int length = at - from;
        System.arraycopy(buffer, from, plain, 0, length);
        while (buffer[at] != '"') {
            byte next = buffer[at++];
            if (next == '\\') {
                next = unescaped(buffer[at++]);
            }
            plain[length++] = next;
        }
        at++;
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    private static byte unescaped(byte escape) {
        return switch (escape) {
            case '"', '\\' -> escape;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new GivenUp();
        };
    }

    /** A whole number of up to nine digits. */
    int number() {
        boolean negative = accept('-');
        int from = at;
        int number = 0;
        while ('0' <= buffer[at] && buffer[at] <= '9') {
            number = number * 10 + buffer[at++] - '0';
        }
        boolean whole = buffer[at] != '.' && buffer[at] != 'E' && buffer[at] != 'e';
        if (at == from || at - from > 9 || !whole) {
            throw new GivenUp();
        }
        return negative ? -number : number;
    }

    /** The index of the field that begins here among these names from one on; it must be there. */
    int field(byte[][] names, int from) {
        expect('"');
        for (int i = from; i < names.length; i++) {
            if (is(names[i])) {
                at += names[i].length;
                expect('"');
                expect(':');
                return i;
            }
        }
        throw new GivenUp();
    }

    private boolean is(byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (buffer[at + i] != name[i]) {
                return false;
            }
        }
        return buffer[at + name.length] == '"';
    }

    /** The one of these constants whose name stands here. */
    <E> E constant(E[] constants, byte[][] names) {
        expect('"');
        for (int i = 0; i < names.length; i++) {
            if (is(names[i])) {
                at += names[i].length + 1;
                return constants[i];
            }
        }
        throw new GivenUp();
    }
}

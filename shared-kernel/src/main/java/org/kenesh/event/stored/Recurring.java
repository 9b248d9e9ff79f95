package org.kenesh.event.stored;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Values that are written as ASCII text and recur in many events: each is one object. A value is
 * found by the bytes of its text, without making the text first.
 */
final class Recurring<T> {

    private final Function<String, T> read;
    private Object[] table = new Object[256];
    private int size;

    Recurring(Function<String, T> read) {
        this.read = read;
    }

    /** The value with that text, which has no escapes. */
    @SuppressWarnings("unchecked") // the table holds what read made
    T of(byte[] buffer, int from, int to) {
        int slot = hash(buffer, from, to) & (table.length - 1);
        for (var found = table[slot]; found != null; found = table[slot]) {
            if (is(found.toString(), buffer, from, to)) {
                return (T) found;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        var made = read.apply(new String(buffer, from, to - from, StandardCharsets.UTF_8));
        table[slot] = made;
        if (++size > table.length / 2) {
            grow();
        }
        return made;
    }

    private static int hash(byte[] buffer, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 7;
    }

    private static boolean is(String text, byte[] buffer, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        var before = table;
        table = new Object[before.length * 2];
        for (var value : before) {
            if (value != null) {
                int slot = spread(value.toString().hashCode()) & (table.length - 1);
                while (table[slot] != null) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = value;
            }
        }
    }
}

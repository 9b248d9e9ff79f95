package org.kenesh.event.stored;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Values that are written as ASCII text and recur in many events: each is one object. A value is
 * found by the bytes of its text, without making the text first.
 */
final class Recurring<T> {

    private final Function<String, T> read;
    private String[] texts = new String[256];
    private int[] hashes = new int[256];
    private Object[] values = new Object[256];
    private int size;

    Recurring(Function<String, T> read) {
        this.read = read;
    }

    /** The value with that text, which has no escapes. */
    @SuppressWarnings("unchecked") // only values of this type are put
    T of(byte[] buffer, int from, int to) {
        int hash = hash(buffer, from, to);
        int slot = hash & (texts.length - 1);
        while (texts[slot] != null) {
            if (hashes[slot] == hash && is(texts[slot], buffer, from, to)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & (texts.length - 1);
        }
        var text = new String(buffer, from, to - from, StandardCharsets.UTF_8);
        var made = read.apply(text);
        put(slot, text, hash, made);
        if (++size > texts.length / 2) {
            grow();
        }
        return made;
    }

    private void put(int slot, String text, int hash, Object value) {
        texts[slot] = text;
        hashes[slot] = hash;
        values[slot] = value;
    }

    private static int hash(byte[] buffer, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
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
        var before = texts;
        var hashed = hashes;
        var held = values;
        texts = new String[before.length * 2];
        hashes = new int[before.length * 2];
        values = new Object[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                int slot = hashed[i] & (texts.length - 1);
                while (texts[slot] != null) {
                    slot = (slot + 1) & (texts.length - 1);
                }
                put(slot, before[i], hashed[i], held[i]);
            }
        }
    }
}

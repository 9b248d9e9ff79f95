package org.kenesh.query.paper;

import java.text.Normalizer;

/** Text that a reader sees as it is stored: nothing in it is hidden or turns what is around it. */
final class Legible {

    private static final int REPLACEMENT = 0xFFFD;

    /** The text in normalization form C, its lines ended by a line feed. */
    static String of(String text) {
        var legible = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> append(legible, c));
        return Normalizer.normalize(legible, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder legible, int c) {
        switch (Character.getType(c)) {
            case Character.FORMAT -> {}
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> legible.append('\n');
            case Character.CONTROL -> legible.appendCodePoint(control(c));
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
                    legible.appendCodePoint(REPLACEMENT);
            default -> legible.appendCodePoint(c);
        }
    }

    private static int control(int c) {
        return switch (c) {
            case '\n', '\t' -> c;
            case '\r' -> '\n';
            default -> REPLACEMENT;
        };
    }

    private Legible() {}
}

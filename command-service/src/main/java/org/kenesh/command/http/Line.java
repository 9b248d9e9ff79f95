package org.kenesh.command.http;

/** One line of an import. */
final class Line {

    private final long number;
    private final byte[] bytes;
    private final boolean ended;
    private final boolean tooLong;

    Line(long number, byte[] bytes, boolean ended, boolean tooLong) {
        this.number = number;
        this.bytes = bytes;
        this.ended = ended;
        this.tooLong = tooLong;
    }

    /** Its number, from 1. */
    long number() {
        return number;
    }

    /** What it says, without its end; nothing when it is too long. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether a line feed ended it, and not the end of the input. */
    boolean ended() {
        return ended;
    }

    /** Whether it has more bytes than a line may have. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether it says nothing. */
    boolean blank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return !tooLong;
    }
}

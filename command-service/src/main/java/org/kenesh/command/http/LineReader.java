package org.kenesh.command.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines, each into memory only as far as it may be long. */
final class LineReader {

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    LineReader(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The next line, or null at the end of the input. */
    @Nullable Line next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean something = false;
        while (fill()) {
            something = true;
            int end = end();
            tooLong |= bytes.size() + end - from > most;
            if (!tooLong) {
                bytes.write(buffer, from, end - from);
            }
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                return line(bytes, true, tooLong);
            }
        }
        return something ? line(bytes, false, tooLong) : null;
    }

    private Line line(ByteArrayOutputStream bytes, boolean ended, boolean tooLong) {
        number++;
        return new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), ended, tooLong);
    }

    /** Where the line ends in what was read: at its line feed or at the end of that. */
    private int end() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }
}

package org.kenesh.ledger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line as bytes; a line ends in a line feed and is not longer than a leaf may
 * be.
 */
final class LineReader implements AutoCloseable {

    private final InputStream in;
    private byte[] line = new byte[1024];
    private boolean cut;

    LineReader(Path file) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** The next line without its end, or null after the last one. */
    byte @Nullable [] next() throws IOException {
        int length = 0;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        while (b >= 0 && b != '\n' && length <= Leaf.MAX_BYTES) {
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) b;
            b = in.read();
        }
        cut = b < 0;
        return Arrays.copyOf(line, length);
    }

    /** True when the last line came without a line feed. */
    boolean isCut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

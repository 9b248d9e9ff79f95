package org.kenesh.ledger.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.kenesh.ledger.tree.Hash;

/**
 * Bytes that were taken in and are not kept yet. They are in a temporary file, which goes away when
 * this is closed.
 *
 * @param file the temporary file
 * @param hash the SHA-256 of the bytes
 * @param bytes how many there are
 */
public record Arrival(Path file, Hash hash, long bytes) implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    /** Takes bytes into a new file of a folder; the file is on the disk when this returns. */
    public static Arrival into(Path folder, InputStream in, long limit)
            throws IOException, TooLarge {
        var file = folder.resolve(UUID.randomUUID().toString());
        var digest = Digesting.sha256();
        long bytes = 0;
        boolean complete = false;
        try (var out =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                bytes += count;
                if (bytes > limit) {
                    throw new TooLarge(limit);
                }
                digest.update(chunk, 0, count);
                var buffer = ByteBuffer.wrap(chunk, 0, count);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
            }
            out.force(true);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(file);
            }
        }
        return new Arrival(file, Hash.of(digest.digest()), bytes);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

package org.kenesh.ledger.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * SQLite's write-ahead log (https://sqlite.org/fileformat2.html, section 4). SQLite silently
 * ignores everything from the first damaged frame on; this tells that frame, which is what a crash
 * leaves only at the very end.
 */
final class WalFile {

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int BIG_ENDIAN_MAGIC = 0x377f0683;

    private WalFile() {}

    /** Names the damaged frame that hides later commits, if there is one. */
    static Optional<String> damage(Path ledger) {
        var file = ledger.resolveSibling(ledger.getFileName() + "-wal");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return damage(channel)
                    .map(frame ->
                            "%s: frame %d is damaged and hides the commits after it"
                                    .formatted(file, frame));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> damage(FileChannel channel) throws IOException {
        var header = read(channel, 0, HEADER);
        if (header.remaining() < HEADER) {
            return Optional.empty();
        }
        var order =
                header.getInt(0) == BIG_ENDIAN_MAGIC
                        ? ByteOrder.BIG_ENDIAN
                        : ByteOrder.LITTLE_ENDIAN;
        int page = header.getInt(8);
        long salts = header.getLong(16);
        var sum = new Checksum(order);
        sum.add(header, 0, 24);
        if (!sum.isAt(header, 24)) {
            return channel.size() > HEADER ? Optional.of(0L) : Optional.empty();
        }
        long frames = (channel.size() - HEADER) / (FRAME_HEADER + page);
        for (long i = 0; i < frames; i++) {
            var frame = read(channel, HEADER + i * (FRAME_HEADER + page), FRAME_HEADER + page);
            sum.add(frame, 0, 8);
            sum.add(frame, FRAME_HEADER, page);
            if (frame.getLong(8) != salts || !sum.isAt(frame, 16)) {
                return hidesCommits(channel, i + 1, frames, page, salts)
                        ? Optional.of(i + 1)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** True when a later frame of the same generation ends a commit. */
    private static boolean hidesCommits(
            FileChannel channel, long from, long to, int page, long salts) throws IOException {
        for (long i = from; i < to; i++) {
            var header = read(channel, HEADER + i * (FRAME_HEADER + page), FRAME_HEADER);
            if (header.getLong(8) == salts && header.getInt(4) != 0) {
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer read(FileChannel channel, long position, int length)
            throws IOException {
        var bytes = ByteBuffer.allocate(length);
        int count = 1;
        while (count > 0 && bytes.hasRemaining()) {
            count = channel.read(bytes, position + bytes.position());
        }
        return bytes.flip();
    }

    /** The log's cumulative checksum over pairs of 32-bit words. */
    private static final class Checksum {

        private final ByteOrder order;
        private int first;
        private int second;

        Checksum(ByteOrder order) {
            this.order = order;
        }

        void add(ByteBuffer bytes, int offset, int length) {
            var words = bytes.duplicate().order(order);
            for (int i = offset; i < offset + length; i += 8) {
                first += words.getInt(i) + second;
                second += words.getInt(i + 4) + first;
            }
        }

        boolean isAt(ByteBuffer bytes, int offset) {
            return bytes.getInt(offset) == first && bytes.getInt(offset + 4) == second;
        }
    }
}

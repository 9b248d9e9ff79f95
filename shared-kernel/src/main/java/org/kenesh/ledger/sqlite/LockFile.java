package org.kenesh.ledger.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.kenesh.ledger.LedgerException.LedgerLocked;
import org.kenesh.ledger.LedgerException.StoreUnavailable;

/**
 * The exclusive right to write a ledger file. The operating system ends it with the process; the
 * file stays, because removing it could remove the lock of the next process.
 */
final class LockFile implements AutoCloseable {

    private final FileChannel channel;

    private LockFile(FileChannel channel) {
        this.channel = channel;
    }

    static LockFile lock(Path ledger) {
        var file = ledger.resolveSibling(ledger.getFileName() + ".lock");
        try {
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                var owner = read(channel);
                channel.close();
                throw new LedgerLocked(
                        "%s is being written by another process%s (lock file %s)"
                                .formatted(ledger, owner.isEmpty() ? "" : ", pid " + owner, file));
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            return new LockFile(channel);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The lock file %s cannot be used: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }

    private static void write(FileChannel channel, String pid) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((pid + '\n').getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new StoreUnavailable("The lock file cannot be closed: " + e.getMessage(), e);
        }
    }
}

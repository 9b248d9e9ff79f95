package org.kenesh.ledger.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kenesh.ledger.LedgerException.LedgerLocked;
import org.kenesh.ledger.LedgerException.StoreUnavailable;

/**
 * The exclusive right to write a ledger file. The operating system ends it with the process; the
 * file stays, because removing it could remove the lock of the next process.
 */
final class LockFile implements AutoCloseable {

    /**
     * The ledgers that this process writes. POSIX ends a process's lock when the process closes any
     * descriptor of the file, so the lock file of such a ledger must not be opened again.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private LockFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static LockFile lock(Path ledger) {
        var file = of(ledger);
        if (!OWN.add(file)) {
            throw new LedgerLocked(ledger + " is being written by this process already");
        }
        try {
            return new LockFile(file, lock(ledger, file));
        } catch (IOException e) {
            OWN.remove(file);
            throw new StoreUnavailable(
                    "The lock file %s cannot be used: %s".formatted(file, e.getMessage()), e);
        } catch (RuntimeException e) {
            OWN.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(Path ledger, Path file) throws IOException {
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            var owner = read(channel);
            channel.close();
            throw new LedgerLocked(
                    "%s is being written by another process%s (lock file %s)"
                            .formatted(ledger, owner.isEmpty() ? "" : ", pid " + owner, file));
        }
        write(channel, Long.toString(ProcessHandle.current().pid()));
        return channel;
    }

    private static Path of(Path ledger) {
        return ledger.toAbsolutePath().normalize().resolveSibling(ledger.getFileName() + ".lock");
    }

    /** True while a process writes the ledger. */
    static boolean isLocked(Path ledger) {
        var file = of(ledger);
        if (OWN.contains(file)) {
            return true;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
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
            OWN.remove(file);
        } catch (IOException e) {
            throw new StoreUnavailable("The lock file cannot be closed: " + e.getMessage(), e);
        }
    }
}

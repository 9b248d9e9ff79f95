package org.kenesh.ledger.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.Restore;
import org.kenesh.ledger.TreeHead;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Makes ledger files out of others; a file appears under its name only when it is complete and
 * checked.
 */
public final class SqliteFiles {

    private SqliteFiles() {}

    /**
     * Copies a ledger file while it may be in use, by SQLite's online backup. Returns what the copy
     * holds: everything that was committed when the copying began.
     */
    public static TreeHead backup(Path ledger, Path target) {
        return create(target, part -> copy(ledger, part));
    }

    /**
     * One step copies all pages under one read transaction, so a busy writer cannot make it start
     * again.
     */
    private static TreeHead copy(Path ledger, Path target) {
        try (var connection = Sqlite.openForReading(ledger)) {
            Schema.check(connection, ledger.toString());
            int result =
                    connection
                            .unwrap(SQLiteConnection.class)
                            .getDatabase()
                            .backup("main", target.toString(), null, 0, 0, -1);
            if (result != 0) {
                throw Sqlite.failure(
                        target.toString(),
                        new SQLiteException(
                                "the backup ended with result code " + result,
                                SQLiteErrorCode.getErrorCode(result)));
            }
        } catch (SQLException e) {
            throw Sqlite.failure(ledger.toString(), e);
        }
        try (var copy = Ledger.follow(new SqliteStore(target), LedgerSettings.STANDARD)) {
            return new TreeHead(copy.size(), copy.root());
        }
    }

    /** Makes a ledger file from an export; see {@link Restore}. */
    public static TreeHead restore(
            Path export, Path target, Optional<TreeHead> known, LongConsumer progress) {
        return create(
                target, part -> Restore.restore(export, new SqliteStore(part), known, progress));
    }

    private static TreeHead create(Path target, Function<Path, TreeHead> filling) {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(
                        target.toString(), null, "it is there already");
            }
            delete(part);
            var head = filling.apply(part);
            sync(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            sync(target.toAbsolutePath().resolveSibling("."));
            return head;
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "%s cannot be written: %s".formatted(target, e.getMessage()), e);
        } finally {
            cleanUp(part);
        }
    }

    private static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path part) throws IOException {
        for (var suffix : List.of("", "-wal", "-shm", "-journal", ".lock")) {
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + suffix));
        }
    }

    private static void cleanUp(Path part) {
        try {
            delete(part);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "%s cannot be removed: %s".formatted(part, e.getMessage()), e);
        }
    }
}

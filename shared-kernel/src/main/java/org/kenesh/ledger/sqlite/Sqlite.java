package org.kenesh.ledger.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Connections to a ledger file, and what SQLite's errors mean for a ledger. */
final class Sqlite {

    private Sqlite() {}

    /** The writing connection: every commit is on the disk when it returns. */
    static Connection openForWriting(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // The driver would ask for the last row's id after every insert.
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(10_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** A connection that can only read. */
    static Connection openForReading(Path file) throws SQLException {
        if (!Files.exists(file)) {
            throw new StoreUnavailable(
                    "There is no ledger at " + file, new SQLException("no such file"));
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(10_000);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** What an error of SQLite means. */
    static LedgerException failure(String file, SQLException e) {
        var code =
                e instanceof SQLiteException sqlite
                        ? sqlite.getResultCode()
                        : SQLiteErrorCode.SQLITE_ERROR;
        return switch (code) {
            case SQLITE_FULL -> new StoreUnavailable("The disk of %s is full".formatted(file), e);
            case SQLITE_CORRUPT,
                    SQLITE_CORRUPT_INDEX,
                    SQLITE_CORRUPT_SEQUENCE,
                    SQLITE_CORRUPT_VTAB,
                    SQLITE_NOTADB ->
                    new LedgerDamaged("%s is damaged: %s".formatted(file, e.getMessage()), e);
            default ->
                    new StoreUnavailable(
                            "%s cannot be used: %s".formatted(file, e.getMessage()), e);
        };
    }
}

package org.kenesh.ledger.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.kenesh.ledger.LedgerException.LedgerDamaged;

/**
 * The layout of a ledger file. {@code commit_log} is the record, its bodies are JSON Lines; {@code
 * term}, {@code posting} and {@code tx} are derived from it up to {@code meta.indexed_to} and can
 * be made anew.
 */
final class Schema {

    /** What marks an SQLite file as a Kenesh ledger: the letters "Knsh". */
    static final int APPLICATION_ID = 0x4B6E7368;

    static final int VERSION = 1;

    private static final List<String> TABLES =
            List.of(
                    """
                    CREATE TABLE commit_log(
                      first INTEGER PRIMARY KEY, n INTEGER NOT NULL, since INTEGER NOT NULL, at INTEGER NOT NULL,
                      frontier BLOB NOT NULL, hashes BLOB NOT NULL, body BLOB NOT NULL) STRICT\
                    """,
                    "CREATE TABLE term(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT",
                    """
                    CREATE TABLE posting(
                      term INTEGER NOT NULL, position INTEGER NOT NULL,
                      PRIMARY KEY(term, position)) STRICT, WITHOUT ROWID\
                    """,
                    """
                    CREATE TABLE tx(
                      id TEXT PRIMARY KEY, first INTEGER NOT NULL, n INTEGER NOT NULL) STRICT, WITHOUT ROWID\
                    """,
                    "CREATE TABLE meta(indexed_to INTEGER NOT NULL) STRICT",
                    "INSERT INTO meta VALUES (0)",
                    "PRAGMA user_version = " + VERSION,
                    // Last: a file that a crash left without it is still empty.
                    "PRAGMA application_id = " + APPLICATION_ID);

    private Schema() {}

    /** Lays out a new file in one transaction; leaves a ledger file as it is; refuses any other. */
    static void prepare(Connection connection, String file) throws SQLException {
        if (isNew(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                for (var sql : TABLES) {
                    statement.execute(sql);
                }
                statement.execute("COMMIT");
            }
        }
        check(connection, file);
    }

    private static boolean isNew(Connection connection) throws SQLException {
        return Sqlite.number(connection, "SELECT count(*) FROM sqlite_schema") == 0
                && Sqlite.number(connection, "PRAGMA application_id") == 0;
    }

    /** Refuses a file that is not a ledger of this version. */
    static void check(Connection connection, String file) throws SQLException {
        if (Sqlite.number(connection, "PRAGMA application_id") != APPLICATION_ID) {
            throw new LedgerDamaged(file + " is an SQLite file, but not a Kenesh ledger");
        }
        long version = Sqlite.number(connection, "PRAGMA user_version");
        if (version != VERSION) {
            throw new LedgerDamaged(
                    "%s has layout %d, this program knows layout %d"
                            .formatted(file, version, VERSION));
        }
    }
}

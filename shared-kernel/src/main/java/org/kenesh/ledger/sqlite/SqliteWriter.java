package org.kenesh.ledger.sqlite;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Commit;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerStore;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import tools.jackson.databind.json.JsonMapper;

/** The one connection that writes. A commit is one row and one transaction of SQLite. */
final class SqliteWriter implements LedgerStore.Writer {

    private static final JsonMapper JSON = new JsonMapper();

    private final String file;
    private final LockFile lock;
    private final Connection connection;
    private final PreparedStatement insert;

    private SqliteWriter(Path file, LockFile lock, Connection connection) throws SQLException {
        this.file = file.toString();
        this.lock = lock;
        this.connection = connection;
        this.insert =
                connection.prepareStatement("INSERT INTO commit_log VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    static SqliteWriter open(Path file) {
        var lock = LockFile.lock(file);
        try {
            var connection = Sqlite.openForWriting(file);
            try {
                Schema.prepare(connection, file.toString());
                return new SqliteWriter(file, lock, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            lock.close();
            throw Sqlite.failure(file.toString(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public boolean append(Commit commit) {
        try {
            insert.setLong(1, commit.first());
            insert.setInt(2, commit.count());
            insert.setLong(3, commit.since());
            insert.setLong(4, commit.at());
            insert.setBytes(5, commit.frontierBytes());
            insert.setBytes(6, commit.hashes());
            insert.setBytes(7, commit.body());
            insert.executeUpdate();
            return true;
        } catch (SQLiteException e) {
            if (e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY) {
                return false;
            }
            throw Sqlite.failure(file, e);
        } catch (SQLException e) {
            throw Sqlite.failure(file, e);
        }
    }

    @Override
    public void index(
            long to,
            SortedMap<String, long[]> positions,
            SortedMap<String, Appended> transactions) {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                insertPositions(positions);
                insertTransactions(transactions);
                statement.execute("UPDATE meta SET indexed_to = " + to);
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollBack(statement, e);
                throw e;
            }
        } catch (SQLException e) {
            throw Sqlite.failure(file, e);
        }
    }

    /** After some errors, such as a full disk, SQLite has rolled back by itself. */
    private static void rollBack(Statement statement, Exception why) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /**
     * Hands SQLite everything at once: a call for each position would cost more than its insert.
     */
    private void insertPositions(SortedMap<String, long[]> positions) throws SQLException {
        var json = json(positions);
        for (var sql :
                List.of(
                        "INSERT OR IGNORE INTO term(text) SELECT key FROM json_each(?)",
                        """
                        INSERT INTO posting SELECT term.id, position.value
                        FROM json_each(?) AS entry JOIN term ON term.text = entry.key,
                        json_each(entry.value) AS position\
                        """)) {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setString(1, json);
                insert.executeUpdate();
            }
        }
    }

    /** Terms are percent-encoded, so none needs an escape in JSON. */
    private static String json(SortedMap<String, long[]> positions) {
        var json = new StringBuilder("{");
        positions.forEach((term, found) -> {
            json.append(json.length() > 1 ? "," : "").append('"').append(term).append("\":[");
            for (int i = 0; i < found.length; i++) {
                json.append(i > 0 ? "," : "").append(found[i]);
            }
            json.append(']');
        });
        return json.append('}').toString();
    }

    private void insertTransactions(SortedMap<String, Appended> transactions) throws SQLException {
        var json = JSON.writeValueAsString(transactions);
        try (var tx =
                connection.prepareStatement(
                        """
                        INSERT OR IGNORE INTO tx
                        SELECT key, value ->> 'first', value ->> 'count' FROM json_each(?)\
                        """)) {
            tx.setString(1, json);
            if (tx.executeUpdate() < transactions.size()) {
                throw thereOnceAlready(json, transactions);
            }
        }
    }

    /** Says which of the transactions was indexed before, at another position. */
    private LedgerDamaged thereOnceAlready(String json, SortedMap<String, Appended> transactions)
            throws SQLException {
        try (var find =
                connection.prepareStatement(
                        """
                        SELECT key FROM json_each(?) JOIN tx ON id = key
                        WHERE first <> value ->> 'first' ORDER BY value ->> 'first' LIMIT 1\
                        """)) {
            find.setString(1, json);
            try (var rows = find.executeQuery()) {
                var id = rows.next() ? rows.getString(1) : transactions.firstKey();
                var where = requireNonNull(transactions.get(id));
                return new LedgerDamaged(
                        "%s: the transaction %s at position %d is there once already"
                                .formatted(file, id, where.first()));
            }
        }
    }

    @Override
    public void close() {
        try (lock) {
            connection.close();
        } catch (SQLException e) {
            throw Sqlite.failure(file, e);
        }
    }
}

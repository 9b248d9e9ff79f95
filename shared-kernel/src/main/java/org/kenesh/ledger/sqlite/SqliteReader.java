package org.kenesh.ledger.sqlite;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Commit;
import org.kenesh.ledger.LedgerStore;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads with short statements, each thread on a connection of its own: a long cursor would hold up
 * checkpoints.
 */
final class SqliteReader implements LedgerStore.Reader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_ANSWER = 500;
    private static final long LARGEST_ANSWER_BYTES = 8 << 20;

    private final Path file;
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    SqliteReader(Path file) {
        this.file = file;
        read(session -> {
            Schema.check(session.connection(), file.toString());
            return true;
        });
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Session session) throws SQLException;
    }

    private <T> T read(Question<T> question) {
        try {
            var session = idle.pollFirst();
            if (session == null) {
                session = new Session(Sqlite.openForReading(file));
            }
            try {
                return question.ask(session);
            } finally {
                giveBack(session);
            }
        } catch (SQLException e) {
            throw Sqlite.failure(file.toString(), e);
        }
    }

    private void giveBack(Session session) throws SQLException {
        idle.addFirst(session);
        if (closed) {
            closeIdle();
        }
    }

    @Override
    public long size() {
        return read(s -> s.number("SELECT first + n FROM commit_log ORDER BY first DESC LIMIT 1"));
    }

    @Override
    public long leaves(long from, long to) {
        return read(session -> {
            var query =
                    session.prepared(
                            "SELECT sum(n) FROM commit_log WHERE first >= ? AND first < ?");
            query.setLong(1, from);
            query.setLong(2, to);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }

    @Override
    public long indexedTo() {
        return read(s -> s.number("SELECT indexed_to FROM meta"));
    }

    @Override
    public List<Commit> commits(long from, int leaves) {
        return read(session -> commits(session, from, leaves));
    }

    private static List<Commit> commits(Session session, long from, int leaves)
            throws SQLException {
        var query =
                session.prepared(
                        """
                        SELECT first, n, since, at, frontier, hashes, body FROM commit_log
                        WHERE first >= coalesce((SELECT max(first) FROM commit_log WHERE first <= ?1), ?1)
                        ORDER BY first LIMIT ?2\
                        """);
        query.setLong(1, from);
        query.setInt(2, LARGEST_ANSWER);
        var commits = new ArrayList<Commit>();
        long bytes = 0;
        long end = from;
        try (var rows = query.executeQuery()) {
            while (end - from < leaves && bytes < LARGEST_ANSWER_BYTES && rows.next()) {
                var commit = commit(rows);
                end = commit.end();
                bytes += commit.body().length;
                if (end > from) {
                    commits.add(commit);
                }
            }
        }
        return commits;
    }

    private static Commit commit(ResultSet row) throws SQLException {
        return new Commit(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getLong(4),
                row.getBytes(5),
                row.getBytes(6),
                row.getBytes(7));
    }

    @Override
    public long[] positions(String term, long from, long to, int max) {
        return read(session -> {
            var query =
                    session.prepared(
                            """
                            SELECT position FROM posting
                            WHERE term = (SELECT id FROM term WHERE text = ?)
                            AND position >= ? AND position < ? ORDER BY position LIMIT ?\
                            """);
            query.setString(1, term);
            query.setLong(2, from);
            query.setLong(3, to);
            query.setInt(4, max);
            try (var rows = query.executeQuery()) {
                return longs(rows, max);
            }
        });
    }

    private static long[] longs(ResultSet rows, int max) throws SQLException {
        var found = new long[max];
        int count = 0;
        while (rows.next()) {
            found[count++] = rows.getLong(1);
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public Map<String, Appended> transactions(Collection<String> ids) {
        return read(session -> {
            var query =
                    session.prepared(
                            "SELECT id, first, n FROM tx WHERE id IN (SELECT value FROM json_each(?))");
            query.setString(1, JSON.writeValueAsString(ids));
            var found = new HashMap<String, Appended>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new Appended(rows.getLong(2), rows.getInt(3)));
                }
            }
            return found;
        });
    }

    @Override
    public void audit(LedgerStore.IndexVisitor visitor) {
        read(session -> {
            try (var statement = session.connection().createStatement()) {
                var rows =
                        statement.executeQuery(
                                "SELECT coalesce(text, ''), position FROM posting LEFT JOIN term ON id = term");
                while (rows.next()) {
                    visitor.term(rows.getString(1), rows.getLong(2));
                }
                rows = statement.executeQuery("SELECT id, first, n FROM tx");
                while (rows.next()) {
                    visitor.transaction(
                            rows.getString(1), new Appended(rows.getLong(2), rows.getInt(3)));
                }
                return true;
            }
        });
    }

    @Override
    public List<String> inspect() {
        var wrong = new ArrayList<String>();
        if (!LockFile.isLocked(file)) {
            WalFile.damage(file).ifPresent(wrong::add);
        }
        return read(session -> {
            try (var statement = session.connection().createStatement();
                    var rows = statement.executeQuery("PRAGMA integrity_check")) {
                while (rows.next()) {
                    if (!rows.getString(1).equals("ok")) {
                        wrong.add(rows.getString(1));
                    }
                }
                return wrong;
            }
        });
    }

    private void closeIdle() throws SQLException {
        for (var session = idle.poll(); session != null; session = idle.poll()) {
            session.connection().close();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            closeIdle();
        } catch (SQLException e) {
            throw Sqlite.failure(file.toString(), e);
        }
    }
}

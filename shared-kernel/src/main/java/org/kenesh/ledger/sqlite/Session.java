package org.kenesh.ledger.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * One reading connection with the questions it has been asked, prepared once; for one thread at a
 * time.
 */
final class Session {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    PreparedStatement prepared(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** The answer to a question for one number, 0 when there is no row. */
    long number(String sql) throws SQLException {
        try (var rows = prepared(sql).executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}

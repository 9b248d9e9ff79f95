package org.kenesh.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Finding;
import org.kenesh.ledger.Finding.Kind;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerVerifier;
import org.kenesh.ledger.MemoryFolder;
import org.kenesh.ledger.TreeHead;

@DisplayName("A ledger file that somebody changed")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SqliteTamperingTest {

    private static final LedgerSettings SMALL =
            new LedgerSettings(64, 8, 40, 100_000, 16, 1, Duration.ZERO);

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private SqliteStore store = new SqliteStore(Path.of(""));
    private TreeHead head = new TreeHead(0, org.kenesh.ledger.tree.Hashing.EMPTY);

    @BeforeEach
    void fill() {
        store = new SqliteStore(folder.resolve("ledger.db"));
        try (var ledger = Ledger.open(store, SMALL, InstantSource.fixed(Events.START))) {
            for (int i = 0; i < 30; i++) {
                ledger.append(Events.random(new Random(i), "t" + i, AppendCondition.NONE)).join();
            }
            head = new TreeHead(ledger.size(), ledger.root());
        }
    }

    private List<Finding> verify() {
        return LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = Sqlite.openForWriting(store.file());
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }

    @Test
    void is_sound_before() {
        assertThat(LedgerVerifier.verify(store, Optional.of(head), _ -> {}).findings()).isEmpty();
        assertThat(LedgerVerifier.verify(store, Optional.of(head), _ -> {}).head()).isEqualTo(head);
    }

    /** What the file holds for SQL, row by row; the leaves apart, line by line. */
    private record Content(List<String> leaves, List<String> rows) {}

    private Content content() throws SQLException {
        var leaves = new ArrayList<String>();
        var rows = new ArrayList<String>();
        try (var connection = Sqlite.openForReading(store.file());
                var statement = connection.createStatement()) {
            var bodies = statement.executeQuery("SELECT body FROM commit_log ORDER BY first");
            while (bodies.next()) {
                var body = new String(bodies.getBytes(1), StandardCharsets.ISO_8859_1);
                leaves.addAll(List.of(body.split("\n")));
            }
            for (var table : List.of("commit_log", "term", "posting", "tx", "meta")) {
                var row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1");
                while (row.next()) {
                    var text = new StringBuilder(table);
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        var value = row.getObject(i);
                        text.append('|')
                                .append(
                                        value instanceof byte[] b
                                                ? HexFormat.of().formatHex(b)
                                                : value);
                    }
                    rows.add(text.toString());
                }
            }
        }
        return new Content(leaves, rows);
    }

    @Test
    void by_any_bit_that_matters_is_found_out_where_it_was_changed()
            throws IOException, SQLException {
        var bytes = Files.readAllBytes(store.file());
        var original = content();
        int mattered = 0;
        int inLeaves = 0;
        for (int bit = 3; bit < bytes.length * 8; bit += 1201) {
            var flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(store.file(), flipped);
            var found = verifyOrRefuse();
            long changed = firstChangedLeaf(original);
            if (changed == NOTHING) {
                continue;
            }
            mattered++;
            assertThat(found).as("bit %d", bit).isNotEmpty();
            if (changed >= 0) {
                inLeaves++;
                assertThat(found).as("bit %d", bit).extracting(Finding::position).contains(changed);
            }
        }
        assertThat(mattered).isGreaterThan(200);
        assertThat(inLeaves).isGreaterThan(100);
    }

    private static final long NOTHING = -1;
    private static final long NO_LEAF = -2;

    private long firstChangedLeaf(Content original) {
        try {
            var changed = content();
            if (changed.equals(original)) {
                return NOTHING;
            }
            for (int i = 0; i < original.leaves().size() && i < changed.leaves().size(); i++) {
                if (!original.leaves().get(i).equals(changed.leaves().get(i))) {
                    return i;
                }
            }
            return NO_LEAF;
        } catch (SQLException e) {
            return NO_LEAF;
        }
    }

    private List<Finding> verifyOrRefuse() {
        try {
            return verify();
        } catch (LedgerException e) {
            return List.of(new Finding(Kind.UNREADABLE, 0, String.valueOf(e.getMessage())));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE commit_log SET body = CAST(replace(body, ':7', ':8') AS BLOB) WHERE first = (SELECT min(first) FROM commit_log WHERE first > 20) | LEAF",
                "UPDATE commit_log SET hashes = zeroblob(length(hashes)) WHERE first = 0 | LEAF",
                "UPDATE commit_log SET frontier = zeroblob(length(frontier)) WHERE first = 0 | HASH",
                "UPDATE commit_log SET frontier = x'' WHERE first = 0 | HASH",
                "UPDATE commit_log SET n = n + 1 WHERE first = 0 | ORDER",
                "UPDATE commit_log SET n = -1 WHERE first = 0 | ORDER",
                "UPDATE commit_log SET first = first + 1000 WHERE first = 0 | ORDER",
                "UPDATE commit_log SET at = at + 1 WHERE first = 0 | INSTANT",
                "UPDATE commit_log SET since = since - 1 WHERE first > 20 | INSTANT",
                "DELETE FROM commit_log WHERE first = 0 | ORDER",
                "DELETE FROM commit_log WHERE first = (SELECT max(first) FROM commit_log) | TRUNCATED",
                "DELETE FROM commit_log | TRUNCATED",
                "DELETE FROM posting WHERE position = 17 | INDEX",
                "DELETE FROM term WHERE id = 2 | INDEX",
                "UPDATE term SET text = 'k9=v9' WHERE id = 2 | INDEX",
                "INSERT INTO posting SELECT id, 17 FROM term WHERE id NOT IN (SELECT term FROM posting WHERE position = 17) LIMIT 1 | INDEX",
                "INSERT INTO posting VALUES (1, 100000) | INDEX",
                "DELETE FROM tx WHERE id = 't7' | INDEX",
                "UPDATE tx SET n = n + 1 WHERE id = 't7' | INDEX",
                "UPDATE tx SET id = 'x' WHERE id = 't7' | INDEX",
                "INSERT INTO tx VALUES ('more', 100000, 1) | INDEX",
                "UPDATE meta SET indexed_to = indexed_to - 20 | INDEX",
                "UPDATE meta SET indexed_to = indexed_to + 1 | TRUNCATED"
            })
    void by_sql_is_found_out(String statement, Kind kind) throws SQLException {
        sql(statement);
        assertThat(verify()).extracting(Finding::kind).contains(kind);
    }

    @Test
    void by_exchanging_two_bodies_is_found_out_at_both() throws SQLException {
        sql(
                "CREATE TABLE other AS SELECT first, body FROM commit_log WHERE first = 0 OR first > 30 LIMIT 2");
        sql(
                """
                UPDATE commit_log SET body = (SELECT body FROM other WHERE other.first <> commit_log.first)
                WHERE first IN (SELECT first FROM other)\
                """);
        assertThat(verify())
                .filteredOn(f -> f.kind() == Kind.LEAF)
                .extracting(Finding::position)
                .anyMatch(p -> p == 0)
                .anyMatch(p -> p > 30);
    }

    @Test
    void consistently_is_found_out_by_whoever_knows_an_earlier_root() throws SQLException {
        var forged = new SqliteStore(folder.resolve("forged.db"));
        try (var ledger = Ledger.open(forged, SMALL, InstantSource.fixed(Events.START))) {
            for (int i = 0; i < 30; i++) {
                ledger.append(
                                Events.random(
                                        new Random(i == 3 ? 99 : i), "t" + i, AppendCondition.NONE))
                        .join();
            }
        }
        assertThat(LedgerVerifier.verify(forged, Optional.empty(), _ -> {}).findings()).isEmpty();
        assertThat(LedgerVerifier.verify(forged, Optional.of(head), _ -> {}).findings())
                .extracting(Finding::kind)
                .containsAnyOf(Kind.HASH, Kind.TRUNCATED);
    }

    @Test
    void at_its_end_does_not_open_for_writing() throws SQLException {
        sql(
                "UPDATE commit_log SET body = CAST(replace(body, ':7', ':8') AS BLOB) WHERE first = (SELECT max(first) FROM commit_log)");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Ledger.open(store, SMALL, InstantSource.fixed(Events.START)))
                .isInstanceOf(LedgerException.LedgerDamaged.class)
                .hasMessageContaining("The leaf at position ");
    }

    @Test
    void is_not_replayed_silently() throws SQLException {
        sql("UPDATE commit_log SET body = CAST(replace(body, ':7', ':8') AS BLOB) WHERE first = 0");
        try (var reader = Ledger.follow(store, SMALL)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> reader.read(0, 1))
                    .isInstanceOf(LedgerException.LedgerDamaged.class)
                    .hasMessageContaining("position 0");
        }
    }
}

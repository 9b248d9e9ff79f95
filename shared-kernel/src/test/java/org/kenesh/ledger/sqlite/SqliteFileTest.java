package org.kenesh.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.AppendCondition;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.Events;
import org.kenesh.ledger.Export;
import org.kenesh.ledger.Finding;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerException.ExportRefused;
import org.kenesh.ledger.LedgerException.LedgerDamaged;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.StoreUnsuitable;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.LedgerVerifier;
import org.kenesh.ledger.MemoryFolder;
import org.kenesh.ledger.Tag;
import org.kenesh.ledger.TreeHead;

@DisplayName("The file of a ledger")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SqliteFileTest {

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Ledger open(String name) {
        return Ledger.open(new SqliteStore(file(name)), InstantSource.fixed(Events.START));
    }

    private static void append(Ledger ledger, int from, int to) {
        IntStream.range(from, to)
                .mapToObj(i ->
                        Events.transaction(
                                "t" + i,
                                AppendCondition.NONE,
                                "x",
                                new Tag("n", Integer.toString(i % 5))))
                .map(ledger::append)
                .toList()
                .forEach(CompletableFuture::join);
    }

    private List<Finding> verify(String name) {
        return LedgerVerifier.verify(new SqliteStore(file(name)), Optional.empty(), _ -> {})
                .findings();
    }

    @Test
    void is_one_file_when_nobody_uses_it() throws IOException {
        try (var ledger = open("ledger.db")) {
            append(ledger, 0, 10);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("ledger.db", "ledger.db.lock");
        }
    }

    @Test
    void that_is_no_database_is_refused() throws IOException {
        Files.writeString(file("text.db"), "Hello. ".repeat(1000));
        assertThatThrownBy(() -> open("text.db"))
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageContaining("text.db");
        assertThat(file("text.db")).hasContent("Hello. ".repeat(1000));
    }

    @Test
    void of_another_program_is_refused_and_left_alone() throws SQLException {
        try (var connection = Sqlite.openForWriting(file("other.db"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE theirs(a)");
        }
        assertThatThrownBy(() -> open("other.db"))
                .isInstanceOf(LedgerDamaged.class)
                .hasMessageContaining("other.db is an SQLite file, but not a Kenesh ledger");
    }

    @Test
    void of_a_later_layout_is_refused() throws SQLException {
        open("ledger.db").close();
        try (var connection = Sqlite.openForWriting(file("ledger.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 2");
        }
        assertThatThrownBy(() -> open("ledger.db"))
                .hasMessageContaining("has layout 2, this program knows layout 1");
        assertThatThrownBy(() -> verify("ledger.db")).hasMessageContaining("has layout 2");
    }

    @Test
    void that_is_not_there_cannot_be_read() {
        assertThatThrownBy(() -> verify("none.db"))
                .isInstanceOf(StoreUnsuitable.class)
                .hasMessageContaining("There is no ledger at " + file("none.db"));
        assertThat(file("none.db")).doesNotExist();
    }

    @Test
    void in_a_folder_that_is_not_there_cannot_be_made() {
        assertThatThrownBy(() -> open("nowhere/ledger.db"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("nowhere/ledger.db");
    }

    @Test
    void cut_anywhere_in_its_log_holds_whole_transactions_from_the_beginning() throws IOException {
        try (var ledger = open("ledger.db")) {
            for (int i = 0; i < 12; i++) {
                append(ledger, i * 3, i * 3 + 3);
            }
            var database = Files.readAllBytes(file("ledger.db"));
            var log = Files.readAllBytes(file("ledger.db-wal"));
            for (int cut = 0; cut <= log.length; cut += 1999) {
                var name = "cut-" + cut + ".db";
                Files.write(file(name), database);
                Files.write(file(name + "-wal"), Arrays.copyOf(log, cut));
                try (var copy = open(name)) {
                    assertThat(copy.read(0, 100)).isEqualTo(ledger.read(0, (int) copy.size()));
                    assertThat(copy.root()).isEqualTo(ledger.rootAt(copy.size()));
                    long size = copy.size();
                    var next = Events.transaction("next", AppendCondition.NONE, "x");
                    assertThat(copy.append(next).join()).isEqualTo(new Appended(size, 1));
                }
                assertThat(verify(name)).as("cut at %d", cut).isEmpty();
            }
        }
    }

    @Test
    void with_a_damaged_log_that_hides_commits_is_found_out() throws IOException {
        try (var ledger = open("ledger.db")) {
            for (int i = 0; i < 8; i++) {
                append(ledger, i * 3, i * 3 + 3);
            }
            var database = Files.readAllBytes(file("ledger.db"));
            var log = Files.readAllBytes(file("ledger.db-wal"));
            int found = 0;
            int bits = 0;
            for (int at = 40; at < log.length - 5 * 4120; at += 997) {
                var flipped = log.clone();
                flipped[at] ^= 4;
                Files.write(file("copy.db"), database);
                Files.write(file("copy.db-wal"), flipped);
                Files.deleteIfExists(file("copy.db-shm"));
                bits++;
                found += damaged("copy.db") ? 1 : 0;
            }
            assertThat(found).isEqualTo(bits).isPositive();
        }
    }

    private boolean damaged(String name) {
        try {
            return !verify(name).isEmpty();
        } catch (LedgerDamaged e) {
            return true;
        }
    }

    @Test
    void is_backed_up_while_it_is_written() throws Exception {
        try (var ledger = open("ledger.db")) {
            append(ledger, 0, 200);
            var writing = CompletableFuture.runAsync(() -> append(ledger, 200, 1500));
            var head = SqliteFiles.backup(file("ledger.db"), file("backup.db"));
            writing.join();
            assertThat(head.size()).isBetween(200L, 1500L);
            assertThat(head.root()).isEqualTo(ledger.rootAt(head.size()));
            assertThat(
                            LedgerVerifier.verify(
                                            new SqliteStore(file("backup.db")),
                                            Optional.of(head),
                                            _ -> {})
                                    .findings())
                    .isEmpty();
            assertThatThrownBy(() -> SqliteFiles.backup(file("ledger.db"), file("backup.db")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("it is there already");
        }
        try (var copy = open("backup.db")) {
            append(copy, 5000, 5010);
        }
        assertThat(verify("backup.db")).isEmpty();
    }

    @Test
    void is_verified_while_it_is_written_and_indexed() {
        var small = new LedgerSettings(4096, 256, 1000, 4 << 20, 16, 1, Duration.ZERO);
        var store = new SqliteStore(file("ledger.db"));
        try (var ledger = Ledger.open(store, small, InstantSource.fixed(Events.START))) {
            append(ledger, 0, 500);
            var writing = CompletableFuture.runAsync(() -> append(ledger, 500, 2500));
            do {
                var verification = LedgerVerifier.verify(store, Optional.empty(), _ -> {});
                assertThat(verification.findings()).isEmpty();
                assertThat(verification.head().root())
                        .isEqualTo(ledger.rootAt(verification.head().size()));
            } while (!writing.isDone());
            writing.join();
        }
    }

    @Test
    void is_restored_whole_or_not_at_all() throws IOException {
        TreeHead head;
        try (var ledger = open("ledger.db")) {
            append(ledger, 0, 300);
            head = Export.write(ledger, file("export.jsonl"), _ -> {});
        }
        assertThat(
                        SqliteFiles.restore(
                                file("export.jsonl"), file("new.db"), Optional.of(head), _ -> {}))
                .isEqualTo(head);
        assertThat(
                        LedgerVerifier.verify(
                                        new SqliteStore(file("new.db")), Optional.of(head), _ -> {})
                                .findings())
                .isEmpty();

        var lines = Files.readAllLines(file("export.jsonl"));
        Files.write(file("export.jsonl"), lines.subList(0, 299));
        assertThatThrownBy(() ->
                        SqliteFiles.restore(
                                file("export.jsonl"), file("cut.db"), Optional.empty(), _ -> {}))
                .isInstanceOf(ExportRefused.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("cut.db") || name.contains(".part"));
        }
    }

    @Test
    void with_much_left_unindexed_by_a_crash_is_indexed_at_the_next_start() throws IOException {
        var small = new LedgerSettings(4096, 256, 1000, 4 << 20, 64, 1, Duration.ZERO);
        try (var ledger = open("ledger.db")) {
            append(ledger, 0, 1000);
            Files.copy(file("ledger.db"), file("copy.db"));
            Files.copy(file("ledger.db-wal"), file("copy.db-wal"));
        }
        var store = new SqliteStore(file("copy.db"));
        try (var ledger = Ledger.open(store, small, InstantSource.fixed(Events.START))) {
            assertThat(ledger.size()).isEqualTo(1000);
            assertThat(ledger.transaction("t17")).contains(new Appended(17, 1));
        }
        assertThat(verify("copy.db")).isEmpty();
    }
}

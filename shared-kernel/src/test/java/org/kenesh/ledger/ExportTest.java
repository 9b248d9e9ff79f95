package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.Finding.Kind;
import org.kenesh.ledger.LedgerException.ExportRefused;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("An export")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportTest {

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private Path export = Path.of("");
    private Path hashes = Path.of("");
    private TreeHead head = new TreeHead(0, org.kenesh.ledger.tree.Hashing.EMPTY);
    private byte[] lines = {};

    @BeforeEach
    void export() throws IOException {
        export = folder.resolve("export.jsonl");
        hashes = Export.hashesOf(export);
        try (var ledger =
                Ledger.open(
                        new SqliteStore(folder.resolve("l.db")),
                        InstantSource.fixed(Events.START))) {
            var random = new Random(3);
            for (int i = 0; i < 12; i++) {
                ledger.append(Events.random(random, "t" + i, AppendCondition.NONE)).join();
            }
            head = Export.write(ledger, export, _ -> {});
        }
        lines = Files.readAllBytes(export);
    }

    private List<Finding> verify() {
        return ExportVerifier.verify(export, Optional.empty(), _ -> {}).findings();
    }

    private List<String> text() {
        return new String(lines, StandardCharsets.UTF_8).lines().toList();
    }

    private void write(Stream<String> changed) throws IOException {
        Files.write(export, changed.toList());
    }

    @Test
    void has_one_line_for_each_leaf_and_its_head_beside_it() throws IOException {
        assertThat(verify()).isEmpty();
        assertThat(text()).hasSize((int) head.size());
        assertThat(Files.readAllLines(hashes))
                .hasSize((int) head.size() + 3)
                .startsWith("kenesh export 1", Long.toString(head.size()), head.root().base64());
    }

    @Test
    void with_any_bit_of_a_line_flipped_is_found_out_at_that_line() throws IOException {
        for (int bit = 0; bit < lines.length * 8; bit += 211) {
            var flipped = lines.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(export, flipped);
            long line = 0;
            for (int i = 0; i < bit / 8; i++) {
                line += lines[i] == '\n' ? 1 : 0;
            }
            var found = verify();
            assertThat(found).as("bit %d", bit).isNotEmpty();
            assertThat(found.getFirst().position()).as("bit %d", bit).isEqualTo(line);
            assertThat(found).as("bit %d", bit).extracting(Finding::kind).doesNotContain(Kind.HASH);
        }
    }

    @Test
    void with_any_bit_of_the_hashes_flipped_is_found_out_there() throws IOException {
        var original = Files.readAllBytes(hashes);
        for (int bit = 0; bit < original.length * 8; bit += 11) {
            var flipped = original.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(hashes, flipped);
            assertThat(verify()).as("bit %d", bit).isNotEmpty();
        }
    }

    @Test
    void with_one_listed_hash_changed_is_itself_sound_but_for_that_hash() throws IOException {
        var listed = new ArrayList<>(Files.readAllLines(hashes));
        listed.set(3 + 5, "0".repeat(64));
        Files.write(hashes, listed);
        assertThat(verify()).extracting(Finding::kind).containsExactly(Kind.HASH);
        assertThat(verify()).extracting(Finding::position).containsExactly(5L);
    }

    @Test
    void with_two_lines_exchanged_is_found_out_at_both() throws IOException {
        var changed = new ArrayList<>(text());
        Collections.swap(changed, 4, 9);
        write(changed.stream());
        assertThat(verify())
                .filteredOn(f -> f.kind() == Kind.LEAF)
                .extracting(Finding::position)
                .containsExactly(4L, 9L);
    }

    @Test
    void with_an_edited_line_is_found_out_there() throws IOException {
        var changed = new ArrayList<>(text());
        changed.set(7, changed.get(7).replace("\"number\":7", "\"number\":8"));
        write(changed.stream());
        assertThat(verify())
                .extracting(Finding::position, Finding::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(7L, Kind.LEAF));
    }

    @Test
    void that_ends_early_is_found_out() throws IOException {
        write(text().stream().limit(head.size() - 1));
        assertThat(verify()).extracting(Finding::kind).containsExactly(Kind.TRUNCATED);
        assertThat(verify()).extracting(Finding::position).containsExactly(head.size() - 1);

        Files.write(export, Arrays.copyOf(lines, lines.length - 1));
        assertThat(verify()).extracting(Finding::kind).contains(Kind.TRUNCATED);
        Files.write(export, Arrays.copyOf(lines, lines.length - 20));
        assertThat(verify()).extracting(Finding::kind).contains(Kind.TRUNCATED, Kind.LEAF);
    }

    @Test
    void that_goes_on_too_long_is_found_out() throws IOException {
        write(Stream.concat(text().stream(), text().stream().limit(1)));
        assertThat(verify()).extracting(Finding::kind).contains(Kind.ORDER, Kind.TRANSACTION);
    }

    @Test
    void without_its_hashes_is_checked_against_a_known_head() throws IOException {
        Files.delete(hashes);
        assertThat(verify()).extracting(Finding::kind).containsExactly(Kind.UNREADABLE);
        assertThat(ExportVerifier.verify(export, Optional.of(head), _ -> {}).findings()).isEmpty();
        var changed = new ArrayList<>(text());
        changed.set(7, changed.get(7).replace("\"number\":7", "\"number\":8"));
        write(changed.stream());
        assertThat(ExportVerifier.verify(export, Optional.of(head), _ -> {}).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.HASH);
        write(text().stream().limit(3));
        assertThat(ExportVerifier.verify(export, Optional.of(head), _ -> {}).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.TRUNCATED);
    }

    @Test
    void that_is_damaged_is_not_restored_and_nothing_is_left() throws IOException {
        write(text().stream().skip(1));
        var store = new SqliteStore(folder.resolve("new.db"));
        assertThatThrownBy(() -> Restore.restore(export, store, Optional.empty(), _ -> {}))
                .isInstanceOfSatisfying(
                        ExportRefused.class,
                        e -> assertThat(e.verification().findings()).isNotEmpty())
                .hasMessageContaining("position 0");
        assertThat(store.file()).doesNotExist();
    }

    @Test
    void does_not_overwrite_a_file() {
        try (var reader =
                Ledger.follow(new SqliteStore(folder.resolve("l.db")), LedgerSettings.STANDARD)) {
            assertThatThrownBy(() -> Export.write(reader, export, _ -> {}))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining(export.toString());
        }
        assertThat(export).hasBinaryContent(lines);
    }

    @Test
    void tells_its_progress() {
        var told = new ArrayList<Long>();
        ExportVerifier.verify(export, Optional.empty(), told::add);
        assertThat(told).endsWith(head.size());
    }
}

package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.ledger.Events.transaction;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;

/** What a ledger must do on every store; a store's own test subclasses this. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class LedgerConformance {

    private static final Tag TASK = new Tag("task", "t-1");

    @TempDir Path folder;

    private LedgerStore store;
    private Ledger ledger;

    /** The store under test; asked again for the same folder it must be the same store. */
    protected abstract LedgerStore store(Path folder);

    @BeforeEach
    void open() {
        store = store(folder);
        ledger = open(LedgerSettings.STANDARD);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Ledger open(LedgerSettings settings) {
        return Ledger.open(store, settings, InstantSource.fixed(Events.START));
    }

    @Test
    void a_new_ledger_is_empty() {
        assertThat(ledger.size()).isZero();
        assertThat(ledger.read(0, 10)).isEmpty();
    }

    @Test
    void events_get_consecutive_positions_from_zero() {
        assertThat(ledger.append(transaction("a", AppendCondition.NONE, "x")).join())
                .isEqualTo(new Appended(0, 1));
        assertThat(ledger.append(transaction("b", AppendCondition.NONE, "x")).join())
                .isEqualTo(new Appended(1, 1));
        assertThat(ledger.read(0, 10)).extracting(Entry::position).containsExactly(0L, 1L);
    }

    @Test
    void a_match_at_or_after_the_marker_is_a_conflict() {
        ledger.append(transaction("a", AppendCondition.NONE, "x", TASK)).join();
        var criteria = Criteria.of(Criterion.tagged(TASK));
        assertThat(
                        ledger.append(transaction("b", new AppendCondition(0, criteria), "x", TASK))
                                .join())
                .isEqualTo(new Conflict(0));
        assertThat(
                        ledger.append(transaction("c", new AppendCondition(1, criteria), "x", TASK))
                                .join())
                .isEqualTo(new Appended(1, 1));
    }

    @Test
    void a_transaction_that_comes_again_gets_its_first_answer() {
        ledger.append(transaction("a", AppendCondition.NONE, "x", TASK)).join();
        var again = transaction("a", new AppendCondition(0, Criteria.ANY), "x", TASK);
        assertThat(ledger.append(again).join()).isEqualTo(new Duplicate(0, 1));
        ledger.close();
        ledger = open(LedgerSettings.STANDARD);
        assertThat(ledger.append(again).join()).isEqualTo(new Duplicate(0, 1));
        assertThat(ledger.transaction("a")).contains(new Appended(0, 1));
    }

    @Test
    void bundled_transactions_land_together_and_are_found_one_by_one() {
        ledger.append(bundle(AppendCondition.NONE, "a", "b")).join();
        assertThat(ledger.transaction("b")).contains(new Appended(1, 1));

        assertThat(ledger.append(bundle(AppendCondition.NONE, "c", "b")).join())
                .isEqualTo(new Duplicate(1, 1));
        assertThat(ledger.append(bundle(new AppendCondition(1, Criteria.ANY), "c", "d")).join())
                .isEqualTo(new Conflict(1));
        assertThat(ledger.transaction("c")).isEmpty();

        ledger.close();
        ledger = open(LedgerSettings.STANDARD);
        assertThat(ledger.transaction("a")).contains(new Appended(0, 1));
        assertThat(ledger.size()).isEqualTo(2);
    }

    private static Transaction bundle(AppendCondition condition, String... ids) {
        var leaves =
                Stream.of(ids)
                        .flatMap(id -> transaction(id, condition, "x").leaves().stream())
                        .toList();
        return new Transaction(ids[0], condition, leaves);
    }

    @Test
    void sourcing_finds_matching_events_in_order() {
        for (int i = 0; i < 20; i++) {
            ledger.append(
                            transaction(
                                    "t" + i,
                                    AppendCondition.NONE,
                                    i % 2 == 0 ? "even" : "odd",
                                    TASK))
                    .join();
        }
        var criteria = Criteria.of(new Criterion(java.util.Set.of("even"), java.util.Set.of(TASK)));
        assertThat(ledger.source(criteria, 3, 11).map(Entry::position))
                .containsExactly(4L, 6L, 8L, 10L);
    }
}

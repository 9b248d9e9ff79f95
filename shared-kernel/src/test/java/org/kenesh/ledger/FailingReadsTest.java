package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.FailingStore.Failure;

@DisplayName("A ledger whose store fails while it is read")
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FailingReadsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Events.START);

    /** One event a segment, so that a follower soon asks how far the store is indexed. */
    private static final LedgerSettings SMALL =
            new LedgerSettings(16, 16, 16, 1 << 16, 1, 0, Duration.ofMinutes(5));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static AppendResult append(Ledger ledger, String id) {
        return ledger.append(Events.transaction(id, AppendCondition.NONE, "x")).join();
    }

    private static List<String> transactions(LedgerReader ledger) {
        return ledger.read(0, 100).stream()
                .map(entry -> entry.leaf().transaction().orElseThrow())
                .toList();
    }

    @ParameterizedTest(name = "exclusive {0}, {1}")
    @CsvSource({"true, TELLING_SIZE", "true, TELLING_INDEX", "false, TELLING_SIZE"})
    void forgets_what_failed_though_the_store_failed_again_while_it_was_reread(
            boolean exclusive, Failure again) {
        var store = new FailingStore(new MemoryStore("m", exclusive));
        try (var ledger = Ledger.open(store, CLOCK)) {
            append(ledger, "a");
            store.afterwards = again;
            store.next = Failure.BEFORE_WRITING;

            assertThatThrownBy(() -> append(ledger, "lost"))
                    .hasCauseInstanceOf(LedgerException.StoreUnavailable.class);

            assertThat(append(ledger, "b")).isEqualTo(new Appended(1, 1));
            assertThat(append(ledger, "c")).isEqualTo(new Appended(2, 1));
            assertThat(transactions(ledger)).containsExactly("a", "b", "c");
            assertThat(ledger.transaction("lost")).isEmpty();
        }
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    @Test
    void is_not_asked_for_a_transaction_whose_id_is_fresh() {
        var store = new FailingStore(new MemoryStore("m", false));
        try (var ledger = Ledger.open(store, CLOCK)) {
            store.next = Failure.LOOKING_UP;
            var fresh = Events.transaction("fresh", AppendCondition.NONE, "x").asFresh();

            assertThat(ledger.append(fresh).join()).isEqualTo(new Appended(0, 1));
            assertThatThrownBy(() -> append(ledger, "chosen"))
                    .hasCauseInstanceOf(LedgerException.StoreUnavailable.class);
            assertThat(append(ledger, "chosen")).isEqualTo(new Appended(1, 1));
        }
    }

    @Test
    void is_followed_without_taking_an_event_in_twice() throws InterruptedException {
        var shared = new MemoryStore("m", false);
        var store = new FailingStore(shared);
        try (var ledger = Ledger.open(shared, CLOCK);
                var follower = Ledger.follow(store, SMALL)) {
            append(ledger, "a");
            append(ledger, "b");
            assertThat(follower.awaitSize(2, PATIENCE)).isTrue();
            store.next = Failure.TELLING_INDEX;
            append(ledger, "c");
            assertThat(follower.awaitSize(3, PATIENCE)).isTrue();
            assertThat(store.next).isEqualTo(Failure.NONE);

            assertThat(transactions(follower)).containsExactly("a", "b", "c");
        }
    }
}

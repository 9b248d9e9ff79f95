package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;

@DisplayName("Ledgers that write to one store")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompetingWritersTest {

    private static final LedgerSettings SMALL =
            new LedgerSettings(64, 8, 40, 100_000, 16, 1, Duration.ZERO);

    private final MemoryStore store = new MemoryStore("shared", false);

    private record Judged(Transaction transaction, AppendResult result) {}

    private Ledger open() {
        return Ledger.open(store, SMALL, InstantSource.fixed(Events.START));
    }

    @Test
    void judge_again_what_the_other_wrote_before() {
        try (var one = open();
                var other = open()) {
            var task = new Tag("task", "t");
            var unchanged = new AppendCondition(0, Criteria.of(Criterion.tagged(task)));
            assertThat(one.append(Events.transaction("a", unchanged, "x", task)).join())
                    .isEqualTo(new Appended(0, 1));
            assertThat(other.append(Events.transaction("b", unchanged, "x", task)).join())
                    .isEqualTo(new Conflict(0));
            assertThat(other.append(Events.transaction("a", unchanged, "x", task)).join())
                    .isEqualTo(new Duplicate(0, 1));
            assertThat(other.append(Events.transaction("c", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(1, 1));
            assertThat(one.append(Events.transaction("d", AppendCondition.NONE, "x")).join())
                    .isEqualTo(new Appended(2, 1));
        }
        assertThat(store.refused()).isEqualTo(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void make_one_sequence_without_gaps_in_which_every_condition_held(long seed)
            throws InterruptedException {
        var judged = new ArrayList<Judged>();
        try (var one = open();
                var other = open()) {
            var callers = new ArrayList<Thread>();
            for (int caller = 0; caller < 6; caller++) {
                var random = new Random(seed * 100 + caller);
                var ledger = caller % 2 == 0 ? one : other;
                var name = "c" + caller + "-";
                callers.add(
                        Thread.ofPlatform().start(() -> appendOften(ledger, random, name, judged)));
            }
            for (var caller : callers) {
                caller.join();
            }
        }
        assertThat(judged).hasSize(6 * 60);
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
        try (var ledger = open()) {
            judged.forEach(j -> check(ledger, j));
            long appended =
                    judged.stream()
                            .filter(j -> j.result() instanceof Appended)
                            .mapToLong(j -> j.transaction().leaves().size())
                            .sum();
            assertThat(ledger.size()).isEqualTo(appended).isPositive();
        }
    }

    private static void appendOften(
            Ledger ledger, Random random, String name, List<Judged> judged) {
        for (int i = 0; i < 60; i++) {
            long marker = Math.max(0, ledger.size() - random.nextInt(4));
            var condition =
                    random.nextInt(3) == 0
                            ? AppendCondition.NONE
                            : new AppendCondition(marker, Events.criteria(random));
            var transaction = Events.random(random, name + i, condition);
            var result = ledger.append(transaction).join();
            synchronized (judged) {
                judged.add(new Judged(transaction, result));
            }
        }
    }

    private static void check(Ledger ledger, Judged judged) {
        var condition = judged.transaction().condition();
        switch (judged.result()) {
            case Appended(long first, int count) -> {
                assertThat(ledger.read(first, count))
                        .extracting(Entry::leaf)
                        .isEqualTo(judged.transaction().leaves());
                if (condition.marker() < first) {
                    assertThat(ledger.read(condition.marker(), (int) (first - condition.marker())))
                            .noneMatch(entry -> Model.matches(condition.criteria(), entry.leaf()));
                }
            }
            case Conflict(long position) -> {
                assertThat(position).isGreaterThanOrEqualTo(condition.marker());
                assertThat(
                                Model.matches(
                                        condition.criteria(),
                                        ledger.read(position, 1).getFirst().leaf()))
                        .isTrue();
            }
            case Duplicate duplicate ->
                    throw new AssertionError("No id was used twice: " + duplicate);
        }
    }
}

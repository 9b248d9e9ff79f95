package org.kenesh.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kenesh.ledger.Events.START;
import static org.kenesh.ledger.Events.event;
import static org.kenesh.ledger.Events.transaction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.ledger.AppendResult.Appended;
import org.kenesh.ledger.AppendResult.Conflict;
import org.kenesh.ledger.AppendResult.Duplicate;
import org.kenesh.ledger.FailingStore.Failure;
import org.kenesh.ledger.LedgerException.LedgerClosed;
import org.kenesh.ledger.LedgerException.LedgerLocked;
import org.kenesh.ledger.LedgerException.QueueFull;
import org.kenesh.ledger.LedgerException.StoreUnavailable;
import org.kenesh.ledger.LedgerException.TransactionRefused;
import org.kenesh.ledger.tree.ConsistencyProof;
import org.kenesh.ledger.tree.Frontier;
import org.kenesh.ledger.tree.InclusionProof;

/** What a ledger must do on every store; a store's own test subclasses this. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class LedgerConformance {

    private static final Tag TASK = new Tag("task", "t-1");
    private static final Criteria OF_TASK = Criteria.of(Criterion.tagged(TASK));
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Small segments, so that few events are in memory and most are found by the store's index. */
    private static final LedgerSettings SMALL =
            new LedgerSettings(64, 8, 40, 100_000, 16, 1, AHEAD);

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    private LedgerStore store;
    private Ledger ledger;

    /** The store under test; asked again for the same folder it must be the same store. */
    protected abstract LedgerStore store(Path folder);

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @BeforeEach
    void open() {
        store = store(folder);
        ledger = open(store, SMALL);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Ledger open(LedgerStore store, LedgerSettings settings) {
        return Ledger.open(store, settings, InstantSource.fixed(START));
    }

    private void reopen() {
        ledger.close();
        ledger = open(store, SMALL);
    }

    private AppendResult append(Transaction transaction) {
        return ledger.append(transaction).join();
    }

    /** Hands these in while the first of them is being written, so that the others wait. */
    private static List<CompletableFuture<AppendResult>> together(
            Ledger ledger, List<Transaction> transactions) {
        var begun = new CompletableFuture<Void>();
        var handedIn = new CompletableFuture<Void>();
        try (var _ =
                ledger.onGrowth(_ -> {
                    begun.complete(null);
                    handedIn.join();
                })) {
            var results = new ArrayList<CompletableFuture<AppendResult>>();
            results.add(
                    CompletableFuture.supplyAsync(
                            () -> ledger.append(transactions.getFirst()).join(),
                            Thread::startVirtualThread));
            begun.join();
            transactions.stream().skip(1).map(ledger::append).forEach(results::add);
            handedIn.complete(null);
            return results;
        }
    }

    private static List<Transaction> randomTransactions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Events.random(new Random(i), "t" + i, AppendCondition.NONE))
                .toList();
    }

    private void fill(int events) {
        for (int i = 0; i < events; i++) {
            var tags = i % 3 == 0 ? new Tag[] {TASK} : new Tag[] {};
            append(transaction("fill-" + i, AppendCondition.NONE, "filled", tags));
        }
    }

    private static void failsWith(Class<? extends Throwable> type, CompletableFuture<?> future) {
        assertThatThrownBy(future::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(type);
    }

    @Test
    void a_new_ledger_is_empty() {
        assertThat(ledger.size()).isZero();
        assertThat(ledger.read(0, 10)).isEmpty();
        assertThat(ledger.source(Criteria.ANY, 0, Long.MAX_VALUE)).isEmpty();
        assertThat(ledger.root()).isEqualTo(Frontier.EMPTY.root());
        assertThat(ledger.tokenAt(START)).isZero();
        assertThat(ledger.transaction("a")).isEmpty();
        reopen();
        assertThat(ledger.size()).isZero();
    }

    @Test
    void events_get_consecutive_positions_from_zero() {
        assertThat(append(transaction("a", AppendCondition.NONE, "x")))
                .isEqualTo(new Appended(0, 1));
        var two =
                Transaction.of(
                        "b", AppendCondition.NONE, List.of(event("b-0", "x"), event("b-1", "y")));
        assertThat(append(two)).isEqualTo(new Appended(1, 2));
        assertThat(ledger.read(0, 10)).extracting(Entry::position).containsExactly(0L, 1L, 2L);
        assertThat(ledger.read(1, 10)).extracting(Entry::leaf).isEqualTo(two.leaves());
    }

    @Test
    void pages_begin_and_end_anywhere() {
        fill(100);
        reopen();
        fill(100);
        for (int from = 0; from <= 100; from += 7) {
            for (int max : new int[] {0, 1, 5, 40, 200}) {
                assertThat(ledger.read(from, max))
                        .extracting(Entry::position)
                        .containsExactlyElementsOf(
                                LongStream.range(from, Math.min(100, from + max)).boxed().toList());
            }
        }
        assertThat(ledger.read(101, 5)).isEmpty();
        assertThat(ledger.read(50, Integer.MAX_VALUE)).hasSize(50);
    }

    @Test
    void a_match_at_or_after_the_marker_is_a_conflict() {
        append(transaction("a", AppendCondition.NONE, "x", TASK));
        assertThat(append(transaction("b", new AppendCondition(0, OF_TASK), "x", TASK)))
                .isEqualTo(new Conflict(0));
        assertThat(ledger.size()).isEqualTo(1);
        assertThat(append(transaction("c", new AppendCondition(1, OF_TASK), "x", TASK)))
                .isEqualTo(new Appended(1, 1));
    }

    @Test
    void a_condition_without_criteria_conflicts_with_every_event() {
        append(transaction("a", AppendCondition.NONE, "x"));
        assertThat(append(transaction("b", new AppendCondition(0, Criteria.ANY), "x")))
                .isEqualTo(new Conflict(0));
        var empty = Criteria.of(Criterion.typed("none"), new Criterion(Set.of(), Set.of()));
        assertThat(append(transaction("c", new AppendCondition(0, empty), "x")))
                .isEqualTo(new Conflict(0));
    }

    @Test
    void a_type_is_not_mistaken_for_a_tag() {
        append(transaction("a", AppendCondition.NONE, "task=t-1"));
        assertThat(ledger.source(OF_TASK, 0, 1)).isEmpty();
        assertThat(ledger.source(Criteria.of(Criterion.typed("task=t-1")), 0, 1)).hasSize(1);
    }

    @Test
    void unknown_event_types_are_kept_and_found_like_any_other() {
        append(transaction("a", AppendCondition.NONE, "com.example.Невідомо/7 %", TASK));
        fill(100);
        reopen();
        assertThat(ledger.source(Criteria.of(Criterion.typed("com.example.Невідомо/7 %")), 0, 101))
                .extracting(Entry::position)
                .containsExactly(0L);
    }

    @Test
    void a_transaction_that_comes_again_gets_its_first_answer() {
        append(transaction("a", AppendCondition.NONE, "x", TASK));
        var again = transaction("a", new AppendCondition(0, Criteria.ANY), "other", TASK);
        assertThat(append(again)).isEqualTo(new Duplicate(0, 1));
        reopen();
        assertThat(append(again)).isEqualTo(new Duplicate(0, 1));
        fill(100);
        assertThat(append(again)).isEqualTo(new Duplicate(0, 1));
        assertThat(ledger.transaction("a")).contains(new Appended(0, 1));
        assertThat(ledger.transaction("b")).isEmpty();
    }

    @Test
    void of_equal_transactions_at_the_same_time_one_is_appended() {
        var same = transaction("same", AppendCondition.NONE, "x");
        var results = together(ledger, Collections.nCopies(50, same));
        assertThat(results.stream().map(CompletableFuture::join).filter(Appended.class::isInstance))
                .hasSize(1);
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void bundled_transactions_land_together_and_are_found_one_by_one() {
        append(bundle(AppendCondition.NONE, "a", "b"));
        assertThat(ledger.transaction("b")).contains(new Appended(1, 1));

        assertThat(append(bundle(AppendCondition.NONE, "c", "b"))).isEqualTo(new Duplicate(1, 1));
        assertThat(append(bundle(new AppendCondition(1, Criteria.ANY), "c", "d")))
                .isEqualTo(new Conflict(1));
        assertThat(ledger.transaction("c")).isEmpty();

        reopen();
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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_answer_is_that_of_a_simple_model(long seed) {
        var random = new Random(seed);
        var model = new Model();
        for (int i = 0; i < 150; i++) {
            var criteria = Events.criteria(random);
            var condition = new AppendCondition(random.nextInt(model.leaves.size() + 2), criteria);
            var transaction =
                    Events.random(
                            random,
                            "t" + random.nextInt(120),
                            random.nextInt(3) == 0 ? AppendCondition.NONE : condition);
            assertThat(append(transaction)).isEqualTo(model.append(transaction));
            long from = random.nextInt(model.leaves.size() + 1);
            long to = from + random.nextInt(60);
            assertThat(ledger.source(criteria, from, to).map(Entry::position))
                    .as("source %s in [%d, %d)", criteria, from, to)
                    .isEqualTo(model.source(criteria, from, to));
            if (random.nextInt(20) == 0) {
                reopen();
            }
        }
        assertThat(ledger.read(0, 10_000)).extracting(Entry::leaf).isEqualTo(model.leaves);
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    private record Judged(Transaction transaction, AppendResult result) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void conditions_hold_whoever_else_appends(long seed) throws InterruptedException {
        var judged = new ArrayList<Judged>();
        var callers = new ArrayList<Thread>();
        for (int caller = 0; caller < 8; caller++) {
            var random = new Random(seed * 100 + caller);
            var name = "c" + caller + "-";
            callers.add(Thread.ofPlatform().start(() -> appendOften(random, name, judged)));
        }
        for (var caller : callers) {
            caller.join();
        }
        assertThat(judged).hasSize(8 * 40);
        long appended = 0;
        for (var one : judged) {
            appended += check(one.transaction(), one.result());
        }
        assertThat(ledger.size()).isEqualTo(appended);
        assertThat(ledger.read(0, (int) appended))
                .extracting(Entry::position)
                .containsExactlyElementsOf(LongStream.range(0, appended).boxed().toList());
    }

    private void appendOften(Random random, String name, List<Judged> judged) {
        for (int i = 0; i < 40; i++) {
            long marker = Math.max(0, ledger.size() - random.nextInt(4));
            var condition = new AppendCondition(marker, Events.criteria(random));
            var transaction = Events.random(random, name + i, condition);
            var result = append(transaction);
            synchronized (judged) {
                judged.add(new Judged(transaction, result));
            }
        }
    }

    /**
     * Looks at the finished ledger, where everything that was visible to the sequencer still is.
     */
    private int check(Transaction transaction, AppendResult result) {
        var condition = transaction.condition();
        return switch (result) {
            case Appended(long first, int count) -> {
                int between = (int) Math.max(0, first - condition.marker());
                assertThat(ledger.read(condition.marker(), between))
                        .noneMatch(entry -> Model.matches(condition.criteria(), entry.leaf()));
                assertThat(ledger.read(first, count))
                        .extracting(Entry::leaf)
                        .isEqualTo(transaction.leaves());
                assertThat(ledger.transaction(transaction.id()))
                        .contains(new Appended(first, count));
                yield count;
            }
            case Conflict(long position) -> {
                assertThat(position).isGreaterThanOrEqualTo(condition.marker());
                assertThat(
                                Model.matches(
                                        condition.criteria(),
                                        ledger.read(position, 1).getFirst().leaf()))
                        .isTrue();
                assertThat(ledger.transaction(transaction.id())).isEmpty();
                yield 0;
            }
            case Duplicate duplicate ->
                    throw new AssertionError("No id was used twice: " + duplicate);
        };
    }

    @Test
    void a_transaction_too_large_for_a_commit_is_refused() {
        var events = IntStream.range(0, 41).mapToObj(i -> event("e" + i, "x")).toList();
        failsWith(
                TransactionRefused.class,
                ledger.append(Transaction.of("many", AppendCondition.NONE, events)));
        var data = Events.json("{'text':'" + "x".repeat(60_000) + "'}");
        var large = List.of(large("l-0", data), large("l-1", data));
        failsWith(
                TransactionRefused.class,
                ledger.append(Transaction.of("large", AppendCondition.NONE, large)));
        failsWith(
                TransactionRefused.class,
                ledger.append(new Transaction("none", AppendCondition.NONE, List.of())));
        assertThat(ledger.size()).isZero();
        assertThat(append(Transaction.of("fits", AppendCondition.NONE, large.subList(0, 1))))
                .isEqualTo(new Appended(0, 1));
    }

    private static CloudEvent large(String id, tools.jackson.databind.JsonNode data) {
        var e = event(id, "x");
        return new CloudEvent(
                id,
                e.source(),
                e.type(),
                e.schema(),
                e.time(),
                null,
                data,
                e.tags(),
                null,
                null,
                e.extensions());
    }

    @Test
    void many_waiting_transactions_fill_more_than_one_commit() {
        long next = 0;
        for (var result : together(ledger, randomTransactions(60))) {
            var appended = (Appended) result.join();
            assertThat(appended.first()).isEqualTo(next);
            next += appended.count();
        }
    }

    @Test
    void a_full_queue_refuses_at_once() {
        var transactions = randomTransactions(66);
        var results = together(ledger, transactions);
        failsWith(QueueFull.class, results.removeLast());
        assertThat(results).allMatch(result -> result.join() instanceof Appended);
        assertThat(ledger.transaction("t64")).isPresent();
        assertThat(ledger.transaction("t65")).isEmpty();
    }

    @Test
    void an_interruption_does_not_keep_a_caller_from_the_answer() {
        Thread.currentThread().interrupt();
        var result = ledger.append(transaction("a", AppendCondition.NONE, "x"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.join()).isEqualTo(new Appended(0, 1));
    }

    @Test
    void an_interruption_that_breaks_a_commit_off_leaves_its_outcome_known() {
        var failing = new FailingStore(store);
        ledger.close();
        ledger = open(failing, SMALL);
        fill(3);
        failing.next = Failure.INTERRUPTED;
        var result = ledger.append(transaction("landed", AppendCondition.NONE, "x"));
        assertThat(result.join()).isEqualTo(new Appended(3, 1));
        assertThat(Thread.interrupted()).isEqualTo(failing.interrupted == Thread.currentThread());
        assertThat(append(transaction("next", AppendCondition.NONE, "x")))
                .isEqualTo(new Appended(4, 1));
    }

    @Test
    void what_a_listener_appends_comes_after_what_it_heard_of() {
        var results = new ArrayList<CompletableFuture<AppendResult>>();
        var echo = transaction("echo", AppendCondition.NONE, "x");
        try (var _ = ledger.onGrowth(_ -> results.add(ledger.append(echo)))) {
            assertThat(append(transaction("a", AppendCondition.NONE, "x")))
                    .isEqualTo(new Appended(0, 1));
            assertThat(results.getFirst().join()).isEqualTo(new Appended(1, 1));
        }
    }

    private void awaitGrowth(long size) {
        try {
            assertThat(ledger.awaitSize(size, PATIENCE)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_recorded_instant_never_decreases() {
        for (long seconds : new long[] {0, 30, 10, 30, 20, 40, 5}) {
            var time = START.plusSeconds(seconds);
            append(
                    Transaction.of(
                            "t" + ledger.size(),
                            AppendCondition.NONE,
                            List.of(event("e", "x", time))));
        }
        for (int round = 0; round < 2; round++) {
            assertThat(ledger.read(0, 7))
                    .extracting(e -> Duration.between(START, e.recorded()).toSeconds())
                    .containsExactly(0L, 30L, 30L, 30L, 30L, 40L, 40L);
            assertThat(ledger.recordedAt(2)).isEqualTo(START.plusSeconds(30));
            assertThat(ledger.tokenAt(START.minusSeconds(1))).isZero();
            assertThat(ledger.tokenAt(START.plusSeconds(10))).isEqualTo(1);
            assertThat(ledger.tokenAt(START.plusSeconds(31))).isEqualTo(5);
            assertThat(ledger.tokenAt(START.plusSeconds(41))).isEqualTo(ledger.size());
            fill(60);
            reopen();
        }
    }

    @Test
    void a_clock_that_was_set_back_by_a_day_takes_no_recorded_instant_back() {
        append(at("first", START));
        append(at("second", START.plusSeconds(10)));
        ledger.close();

        var yesterday = START.minus(Duration.ofDays(1));
        ledger = Ledger.open(store, SMALL, InstantSource.fixed(yesterday));
        for (int i = 0; i < 60; i++) {
            append(at("back-" + i, yesterday.plusSeconds(i)));
        }
        reopen();
        append(at("right", START.plusSeconds(60)));

        for (int round = 0; round < 2; round++) {
            assertThat(ledger.read(2, 60))
                    .extracting(Entry::recorded)
                    .containsOnly(START.plusSeconds(10));
            assertThat(ledger.read(2, 1).getFirst().leaf().time()).isEqualTo(yesterday);
            assertThat(ledger.recordedAt(61)).isEqualTo(START.plusSeconds(10));
            assertThat(ledger.recordedAt(62)).isEqualTo(START.plusSeconds(60));
            assertThat(ledger.tokenAt(yesterday)).isZero();
            assertThat(ledger.tokenAt(START.plusSeconds(1))).isEqualTo(1);
            assertThat(ledger.tokenAt(START.plusSeconds(10))).isEqualTo(1);
            assertThat(ledger.tokenAt(START.plusSeconds(11))).isEqualTo(62);
            assertThat(ledger.tokenAt(START.plusSeconds(60))).isEqualTo(62);
            assertThat(ledger.tokenAt(START.plusSeconds(61))).isEqualTo(63);
            reopen();
        }
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    private static Transaction at(String id, Instant time) {
        return Transaction.of(id, AppendCondition.NONE, List.of(event(id, "x", time)));
    }

    @Test
    void tokens_by_instant_are_found_in_commits_of_many_events() {
        for (int i = 0; i < 10; i++) {
            int base = i * 20;
            var events =
                    IntStream.range(base, base + 20)
                            .mapToObj(n -> event("e" + n, "x", START.plusSeconds(n)))
                            .toList();
            append(Transaction.of("t" + i, AppendCondition.NONE, events));
        }
        for (int n = 0; n < 200; n++) {
            assertThat(ledger.tokenAt(START.plusSeconds(n))).isEqualTo(n);
            assertThat(ledger.tokenAt(START.plusSeconds(n).minusNanos(1000))).isEqualTo(n);
            assertThat(ledger.tokenAt(START.plusSeconds(n).plusNanos(1000))).isEqualTo(n + 1);
        }
    }

    @Test
    void a_time_far_ahead_of_the_clock_is_refused() {
        var late = START.plus(AHEAD).plusNanos(1000);
        var event = event("e", "x", late);
        failsWith(
                TransactionRefused.class,
                ledger.append(Transaction.of("t", AppendCondition.NONE, List.of(event))));
        assertThat(ledger.size()).isZero();
    }

    @Test
    void every_size_keeps_its_root_and_its_proofs() {
        fill(90);
        var head = ledger.root();
        var frontier = Frontier.EMPTY;
        for (var entry : ledger.read(0, 90)) {
            frontier = frontier.plus(entry.leaf().hash());
            assertThat(ledger.rootAt(frontier.size())).isEqualTo(frontier.root());
            var inclusion = InclusionProof.of(ledger, entry.position(), 90);
            assertThat(inclusion.proves(entry.leaf().hash(), head)).isTrue();
            var consistency = ConsistencyProof.of(ledger, frontier.size(), 90);
            assertThat(consistency.proves(frontier.root(), head)).isTrue();
        }
        reopen();
        assertThat(ledger.root()).isEqualTo(head);
        assertThatThrownBy(() -> ledger.rootAt(91)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void listeners_hear_of_growth_until_they_deregister() {
        var heard = new AtomicLong();
        try (var _ = ledger.onGrowth(heard::set)) {
            fill(3);
            assertThat(heard).hasValue(3);
        }
        append(transaction("a", AppendCondition.NONE, "x"));
        assertThat(heard).hasValue(3);
    }

    @Test
    void waiting_for_a_size_ends_when_it_is_reached_or_time_is_up() throws InterruptedException {
        assertThat(ledger.awaitSize(1, Duration.ZERO)).isFalse();
        var waiting = CompletableFuture.runAsync(() -> awaitGrowth(2), Thread::startVirtualThread);
        fill(2);
        waiting.join();
    }

    @Test
    void writers_that_share_a_store_see_what_the_other_wrote() throws InterruptedException {
        assumeTrue(store.isShared());
        try (var second = open(store, SMALL)) {
            var first = new AppendCondition(0, OF_TASK);
            assertThat(second.append(transaction("a", first, "x", TASK)).join())
                    .isEqualTo(new Appended(0, 1));
            assertThat(append(transaction("b", first, "x", TASK))).isEqualTo(new Conflict(0));
            assertThat(append(transaction("a", first, "x", TASK))).isEqualTo(new Duplicate(0, 1));
            assertThat(append(transaction("c", AppendCondition.NONE, "x")))
                    .isEqualTo(new Appended(1, 1));
            assertThat(second.awaitSize(2, PATIENCE)).isTrue();
            assertThat(second.read(0, 2)).isEqualTo(ledger.read(0, 2));
        }
    }

    @Test
    void a_second_writer_is_refused_with_the_name_of_the_ledger() {
        assumeFalse(store.isShared());
        ThrowingCallable second = () -> open(store, SMALL);
        assertThatThrownBy(second)
                .isInstanceOf(LedgerLocked.class)
                .hasMessageContaining(store.name());
        fill(1);
        reopen();
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void a_closed_ledger_has_written_what_was_accepted_and_takes_no_more() {
        var results = together(ledger, randomTransactions(30));
        ledger.close();
        assertThat(results.subList(1, 30)).allMatch(CompletableFuture::isDone);
        assertThat(results).allMatch(result -> result.join() instanceof Appended);
        failsWith(
                LedgerClosed.class, ledger.append(transaction("late", AppendCondition.NONE, "x")));
        ledger = open(store, SMALL);
        assertThat(ledger.transaction("t29")).isPresent();
    }

    @Test
    void another_reader_follows_what_is_written() throws InterruptedException {
        fill(40);
        try (var reader = Ledger.follow(store, SMALL)) {
            assertThat(reader.size()).isEqualTo(40);
            fill2(60);
            assertThat(reader.awaitSize(100, PATIENCE)).isTrue();
            assertThat(reader.read(0, 200)).isEqualTo(ledger.read(0, 200)).hasSize(100);
            assertThat(reader.root()).isEqualTo(ledger.root());
            assertThat(reader.rootAt(33)).isEqualTo(ledger.rootAt(33));
            assertThat(reader.transaction("more-7"))
                    .isEqualTo(ledger.transaction("more-7"))
                    .isPresent();
            assertThat(reader.source(OF_TASK, 0, 100))
                    .isEqualTo(ledger.source(OF_TASK, 0, 100).toList());
            assertThat(reader.tokenAt(START)).isZero();
        }
    }

    private void fill2(int events) {
        for (int i = 0; i < events; i++) {
            append(transaction("more-" + i, AppendCondition.NONE, "more", TASK));
        }
    }

    @Test
    void a_failed_commit_leaves_nothing_behind_and_the_writer_is_opened_again() {
        var failing = new FailingStore(store);
        ledger.close();
        ledger = open(failing, SMALL);
        fill(3);
        failing.next = Failure.BEFORE_WRITING;
        var lost = transaction("lost", AppendCondition.NONE, "x", TASK);
        failsWith(StoreUnavailable.class, ledger.append(lost));
        assertThat(failing.opened).isEqualTo(2);
        assertThat(ledger.size()).isEqualTo(3);
        assertThat(ledger.transaction("lost")).isEmpty();
        assertThat(append(transaction("next", new AppendCondition(3, OF_TASK), "x")))
                .isEqualTo(new Appended(3, 1));
        assertThat(append(lost)).isEqualTo(new Appended(4, 1));
    }

    @Test
    void a_commit_that_landed_before_the_failure_is_acknowledged() {
        var failing = new FailingStore(store);
        ledger.close();
        ledger = open(failing, SMALL);
        fill(3);
        failing.next = Failure.AFTER_WRITING;
        assertThat(append(transaction("landed", AppendCondition.NONE, "x")))
                .isEqualTo(new Appended(3, 1));
        assertThat(failing.opened).isEqualTo(2);
        assertThat(ledger.size()).isEqualTo(4);
    }

    @Test
    void while_the_store_is_away_appends_fail_and_later_they_succeed() {
        var failing = new FailingStore(store);
        ledger.close();
        ledger = open(failing, SMALL);
        fill(3);
        failing.next = Failure.BEFORE_WRITING;
        failsWith(
                StoreUnavailable.class, ledger.append(transaction("a", AppendCondition.NONE, "x")));
        failing.next = Failure.BEFORE_WRITING;
        failsWith(
                StoreUnavailable.class, ledger.append(transaction("a", AppendCondition.NONE, "x")));
        failing.next = Failure.OPENING;
        assertThat(append(transaction("c", AppendCondition.NONE, "x")))
                .isEqualTo(new Appended(3, 1));
        assertThat(ledger.read(0, 10)).hasSize(4);
        failing.next = Failure.NONE;
    }

    @Test
    void a_failure_while_indexing_loses_nothing() {
        var failing = new FailingStore(store);
        ledger.close();
        ledger = open(failing, SMALL);
        failing.next = Failure.INDEXING;
        fill(100);
        assertThat(failing.next).isEqualTo(Failure.NONE);
        assertThat(ledger.source(OF_TASK, 0, 100)).hasSize(34);
        reopen();
        assertThat(ledger.source(OF_TASK, 0, 100)).hasSize(34);
        assertThat(LedgerVerifier.verify(store, Optional.empty(), _ -> {}).findings()).isEmpty();
    }

    @Test
    void an_export_restored_elsewhere_has_every_byte_and_the_root() throws Exception {
        var random = new Random(5);
        for (int i = 0; i < 80; i++) {
            append(Events.random(random, "t" + i, AppendCondition.NONE));
        }
        var export = folder.resolve("export.jsonl");
        var head = Export.write(ledger, export, _ -> {});
        assertThat(head).isEqualTo(new TreeHead(ledger.size(), ledger.root()));
        assertThat(ExportVerifier.verify(export, Optional.of(head), _ -> {}).findings()).isEmpty();

        var elsewhere = store(Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(Restore.restore(export, elsewhere, Optional.empty(), _ -> {})).isEqualTo(head);
        try (var restored = open(elsewhere, SMALL)) {
            assertThat(restored.read(0, 10_000)).isEqualTo(ledger.read(0, 10_000));
            assertThat(restored.root()).isEqualTo(ledger.root());
            for (int i = 0; i < 80; i++) {
                assertThat(restored.transaction("t" + i))
                        .isEqualTo(ledger.transaction("t" + i))
                        .isPresent();
            }
            var retry = Events.random(new Random(1), "t3", AppendCondition.NONE);
            assertThat(restored.append(retry).join())
                    .isEqualTo(append(retry))
                    .isInstanceOf(Duplicate.class);
            var again = folder.resolve("again.jsonl");
            Export.write(restored, again, _ -> {});
            assertThat(again).hasSameBinaryContentAs(export);
            assertThat(Export.hashesOf(again)).hasSameBinaryContentAs(Export.hashesOf(export));
        }
        assertThat(LedgerVerifier.verify(elsewhere, Optional.of(head), _ -> {}).findings())
                .isEmpty();
    }

    @Test
    void an_empty_ledger_can_be_exported_and_restored() throws Exception {
        var export = folder.resolve("export.jsonl");
        var head = Export.write(ledger, export, _ -> {});
        var elsewhere = store(Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(Restore.restore(export, elsewhere, Optional.empty(), _ -> {})).isEqualTo(head);
    }

    @Test
    void the_same_events_lead_to_the_same_root_however_they_were_grouped() throws Exception {
        var transactions = randomTransactions(40);
        transactions.forEach(this::append);
        var elsewhere = store(Files.createDirectory(folder.resolve("elsewhere")));
        try (var other = open(elsewhere, SMALL)) {
            together(other, transactions).forEach(CompletableFuture::join);
            assertThat(other.root()).isEqualTo(ledger.root());
        }
    }

    @Test
    void a_known_head_that_is_not_ours_is_found() {
        fill(10);
        var other = new TreeHead(7, ledger.rootAt(6));
        assertThat(LedgerVerifier.verify(store, Optional.of(other), _ -> {}).findings())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.Kind.HASH, 6L));
        var later = new TreeHead(12, ledger.root());
        assertThat(LedgerVerifier.verify(store, Optional.of(later), _ -> {}).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.TRUNCATED);
    }

    @Test
    void tags_are_found_whatever_they_contain() {
        var odd =
                new TreeSet<>(
                        List.of(new Tag("a b", "=%"), new Tag("ө", ""), new Tag("k", "a b=c")));
        append(transaction("a", AppendCondition.NONE, "x", odd.toArray(Tag[]::new)));
        fill(50);
        for (var tag : odd) {
            assertThat(ledger.source(Criteria.of(Criterion.tagged(tag)), 0, 51)).hasSize(1);
        }
    }
}

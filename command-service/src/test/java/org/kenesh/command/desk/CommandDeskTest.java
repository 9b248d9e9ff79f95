package org.kenesh.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.Outcome.Failed;
import org.kenesh.command.desk.Outcome.KeyReused;
import org.kenesh.command.desk.Outcome.Refused;
import org.kenesh.command.desk.Outcome.Skipped;
import org.kenesh.command.desk.Outcome.Written;
import org.kenesh.command.slice.ContradictedState.AgencyExists;
import org.kenesh.command.slice.ContradictedTask.NotResponsible;
import org.kenesh.command.slice.NotOnRecord.AgencyUnknown;
import org.kenesh.command.slice.Slice;
import org.kenesh.event.Event;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("The desk")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandDeskTest {

    @TempDir Path folder;

    private Ledger ledger;
    private CommandDesk desk;

    @BeforeEach
    void open() {
        ledger = Ledger.open(new SqliteStore(folder.resolve("k.db")), InstantSource.system());
        desk =
                CommandDesk.open(
                        ledger, DeskSettings.standard("urn:kenesh:test"), InstantSource.system());
    }

    private static Request with(Slice<?> slice, Request asked) {
        return new Request(
                slice,
                asked.asked(),
                false,
                asked.actor(),
                asked.key(),
                false,
                asked.bytes(),
                null);
    }

    @AfterEach
    void close() {
        desk.close();
        ledger.close();
    }

    @Test
    void writes_what_is_granted_and_nothing_of_what_is_refused() {
        assertThat(give(Given.agency("a", "2010-01-01"))).isEqualTo(new Written(0, 1, false));
        assertThat(give(Given.agency("a", "2010-01-01")))
                .isEqualTo(new Refused(new AgencyExists("/agency", new AgencyId("a"))));
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void decides_on_what_is_written_by_commands_of_the_same_group() {
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < 500; i++) {
            outcomes.add(desk.give(Given.request(Given.agency("a" + i, "2010-01-01"), "i" + i)));
            outcomes.add(
                    desk.give(
                            Given.request(
                                    Given.assigned("t" + i, "a" + i, "2011-01-01"), "t" + i)));
            outcomes.add(
                    desk.give(
                            Given.request(
                                    Given.acknowledged("t" + i, "a" + i, "2011-01-02"), "k" + i)));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i).join()).isEqualTo(new Written(i, 1, false));
        }
        assertThat(ledger.size()).isEqualTo(1500);
    }

    @Test
    void lets_no_other_command_suffer_from_a_fault_in_a_rule() {
        var faulty =
                new Slice<>(
                        CommandCatalog.of(Given.agency("a", "2010-01-01")).name(),
                        AgencyEstablished.class,
                        (_, _) -> () -> null,
                        (_, _) -> {
                            throw new IllegalStateException("a fault");
                        });
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < 100; i++) {
            var asked = Given.request(Given.agency("a" + i, "2010-01-01"), "k" + i);
            outcomes.add(desk.give(i % 2 == 0 ? asked : with(faulty, asked)));
        }
        for (int i = 0; i < outcomes.size(); i++) {
            assertThat(outcomes.get(i).join())
                    .isEqualTo(i % 2 == 0 ? new Written(i / 2, 1, false) : new Failed());
        }
        assertThat(ledger.size()).isEqualTo(50);
    }

    @Test
    void knows_after_a_restart_what_is_on_record() {
        give(Given.agency("a", "2010-01-01"));
        give(Given.agency("b", "2010-01-01"));
        give(Given.assigned("t", "a", "2011-01-01"));
        close();
        open();
        assertThat(give(Given.acknowledged("t", "b", "2011-01-02")))
                .isEqualTo(
                        new Refused(
                                new NotResponsible(
                                        "/agency",
                                        Given.task("t"),
                                        new AgencyId("b"),
                                        Given.day("2011-01-02"),
                                        List.of(new AgencyId("a")))));
        assertThat(give(Given.acknowledged("t", "a", "2011-01-02")))
                .isEqualTo(new Written(3, 1, false));
    }

    @Test
    void gives_the_first_answer_again_for_the_same_key_also_after_a_restart() {
        var first = Given.repeatable(Given.agency("a", "2010-01-01"), "clerk/1");
        assertThat(desk.give(first).join()).isEqualTo(new Written(0, 1, false));
        assertThat(desk.give(first).join()).isEqualTo(new Written(0, 1, true));
        close();
        open();
        assertThat(desk.give(first).join()).isEqualTo(new Written(0, 1, true));
        var other = Given.repeatable(Given.agency("b", "2010-01-01"), "clerk/1");
        assertThat(desk.give(other).join()).isEqualTo(new KeyReused("clerk/1", 0));
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void of_two_who_claim_the_same_identity_at_once_one_wins() {
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < 64; i++) {
            var request = Given.request(Given.agency("same", "2010-01-01"), "r" + i);
            outcomes.add(CompletableFuture.supplyAsync(() -> desk.give(request).join()));
        }
        var all = outcomes.stream().map(CompletableFuture::join).toList();
        assertThat(all).filteredOn(Written.class::isInstance).hasSize(1);
        assertThat(all)
                .filteredOn(Refused.class::isInstance)
                .hasSize(63)
                .containsOnly(new Refused(new AgencyExists("/agency", new AgencyId("same"))));
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void looks_at_nothing_after_a_refusal_in_a_run_that_stops() {
        var run = new Run(true);
        var good = desk.give(Given.inRun(Given.agency("a", "2010-01-01"), "1", run));
        var bad = desk.give(Given.inRun(Given.assigned("t", "nobody", "2011-01-01"), "2", run));
        var late = desk.give(Given.inRun(Given.agency("b", "2010-01-01"), "3", run));
        assertThat(good.join()).isEqualTo(new Written(0, 1, false));
        assertThat(bad.join())
                .isEqualTo(new Refused(new AgencyUnknown("/lead/agency", new AgencyId("nobody"))));
        assertThat(late.join()).isEqualTo(new Skipped());
        assertThat(ledger.size()).isEqualTo(1);
    }

    @Test
    void decides_anew_when_another_writer_was_first() {
        try (var other =
                CommandDesk.open(
                        ledger,
                        DeskSettings.standard("urn:kenesh:other"),
                        InstantSource.system())) {
            assertThat(give(Given.agency("a", "2010-01-01"))).isEqualTo(new Written(0, 1, false));
            assertThat(other.give(Given.request(Given.agency("a", "2010-01-01"), "x")).join())
                    .isEqualTo(new Refused(new AgencyExists("/agency", new AgencyId("a"))));
            assertThat(other.give(Given.request(Given.agency("b", "2010-01-01"), "y")).join())
                    .isEqualTo(new Written(1, 1, false));
            assertThat(give(Given.agency("b", "2010-01-01")))
                    .isEqualTo(new Refused(new AgencyExists("/agency", new AgencyId("b"))));
        }
    }

    @Test
    void two_writers_at_once_never_both_win() {
        try (var other =
                CommandDesk.open(
                        ledger,
                        DeskSettings.standard("urn:kenesh:other"),
                        InstantSource.system())) {
            var outcomes = new ArrayList<CompletableFuture<Outcome>>();
            for (int i = 0; i < 200; i++) {
                var id = "a" + i;
                outcomes.add(desk.give(Given.request(Given.agency(id, "2010-01-01"), "d" + i)));
                outcomes.add(other.give(Given.request(Given.agency(id, "2010-01-01"), "o" + i)));
            }
            var all = outcomes.stream().map(CompletableFuture::join).toList();
            assertThat(all).filteredOn(Written.class::isInstance).hasSizeBetween(1, 200);
            assertThat(ledger.size())
                    .isEqualTo(all.stream().filter(Written.class::isInstance).count());
        }
    }

    @Test
    void counts_how_often_it_decides_again_because_others_were_first() {
        var meanwhile = new AtomicReference<Runnable>(() -> {});
        InstantSource clock =
                () -> {
                    meanwhile.getAndSet(() -> {}).run();
                    return Instant.now();
                };
        try (var late =
                CommandDesk.open(ledger, DeskSettings.standard("urn:kenesh:other"), clock)) {
            late.give(Given.request(Given.agency("a", "2010-01-01"), "x")).join();
            assertThat(late.retries()).isZero();
            meanwhile.set(() -> give(Given.agency("b", "2010-01-01")));
            assertThat(late.give(Given.request(Given.agency("c", "2010-01-01"), "y")).join())
                    .isEqualTo(new Written(2, 1, false));
            assertThat(late.retries()).isEqualTo(1);
            assertThat(desk.retries()).isZero();
        }
    }

    private Outcome give(Event event) {
        return desk.give(Given.request(event, UUID.randomUUID().toString())).join();
    }
}

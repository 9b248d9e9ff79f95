package org.kenesh.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.query.Facts.established;
import static org.kenesh.query.Facts.renamed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.agency.AgencyId;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.LedgerReader;
import org.kenesh.ledger.LedgerSettings;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.ledger.tree.Hashing;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.Service;

@DisplayName("Following a ledger")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class FollowerTest {

    @Test
    void a_root_that_does_not_agree_stops_with_the_evidence(@TempDir Path folder) {
        try (var ledger = LedgerFile.in(folder).record(established("a", "2010-01-01"));
                var service = Service.starting(changed(ledger.ledger(), "rootAt"))) {
            var progress = stopped(service.bean(History.class));
            assertThat(progress.evidence())
                    .contains("root over 1 events")
                    .contains(Hashing.EMPTY.toString())
                    .contains(ledger.ledger().root().toString());
            var answer = service.get("/api/agencies");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("ledger-damaged").contains("root over 1 events");
            assertThat(service.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(service.get("/readyz").body()).contains("root over 1 events");
        }
    }

    @Test
    void an_event_in_a_wrong_place_stops_it(@TempDir Path folder) {
        try (var ledger = LedgerFile.in(folder).record(established("a", "2010-01-01"))) {
            var history = new History();
            try (var _ = Follower.start(changed(ledger.ledger(), "read"), history)) {
                assertThat(stopped(history).evidence())
                        .isEqualTo("The event at position 0 is at position 1");
                assertThat(history.progress().ready()).isFalse();
            }
        }
    }

    @Test
    void what_another_process_damages_stops_it_too(@TempDir Path folder) throws Exception {
        LedgerFile.in(folder).record(established("a", "2010-01-01")).close();
        var store = new SqliteStore(folder.resolve("ledger.db"));
        var history = new History();
        try (var reader = Ledger.follow(store, LedgerSettings.STANDARD);
                var _ = Follower.start(reader, history)) {
            assertThat(history.awaitSize(1, Duration.ofSeconds(30))).isTrue();
            try (var file = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                    var statement = file.createStatement()) {
                statement.execute(
                        "INSERT INTO commit_log SELECT 1, n, since, at, frontier, hashes, body"
                                + " FROM commit_log");
            }
            assertThat(stopped(history).evidence()).contains("position 1");
        }
        assertThat(history.size()).isEqualTo(1);
    }

    @Test
    void a_question_never_sees_half_a_transaction(@TempDir Path folder) throws Exception {
        var halves = new AtomicLong();
        var asked = new AtomicLong();
        var done = new AtomicBoolean();
        try (var ledger = LedgerFile.in(folder)) {
            ledger.record(established("a", "2010-01-01"), established("b", "2010-01-01"));
            var history = new History();
            try (var _ = Follower.start(ledger.ledger(), history)) {
                history.awaitSize(2, Duration.ofSeconds(30));
                var asking =
                        Thread.ofPlatform()
                                .start(() -> {
                                    while (!done.get()) {
                                        halves.addAndGet(history.ask(FollowerTest::half));
                                        asked.incrementAndGet();
                                    }
                                });
                for (int i = 0; i < 200; i++) {
                    ledger.record(
                            renamed("a", "name " + i, "2011-01-01", null),
                            renamed("b", "name " + i, "2011-01-01", null));
                }
                assertThat(history.awaitSize(402, Duration.ofSeconds(30))).isTrue();
                done.set(true);
                asking.join();
            }
        }
        assertThat(asked.get()).isPositive();
        assertThat(halves.get()).isZero();
    }

    private static int half(Knowledge knowledge) {
        var names =
                List.of("a", "b").stream()
                        .map(AgencyId::new)
                        .flatMap(id -> knowledge.agencies().life(id, Long.MAX_VALUE - 1).stream())
                        .map(life -> life.names().size())
                        .distinct()
                        .toList();
        return names.size() - 1;
    }

    private static Progress stopped(History history) {
        while (history.progress().evidence() == null) {
            Thread.onSpinWait();
        }
        return history.progress();
    }

    /** A ledger of which one method answers something else. */
    private static LedgerReader changed(LedgerReader ledger, String method) {
        return (LedgerReader)
                Proxy.newProxyInstance(
                        LedgerReader.class.getClassLoader(),
                        new Class<?>[] {LedgerReader.class},
                        (_, called, arguments) -> {
                            try {
                                var answer = called.invoke(ledger, arguments);
                                return called.getName().equals(method) ? other(answer) : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static Object other(Object answer) {
        return answer instanceof List<?> entries
                ? entries.stream()
                        .map(Entry.class::cast)
                        .map(e -> new Entry(e.position() + 1, e.recorded(), e.leaf()))
                        .toList()
                : Hashing.EMPTY;
    }
}

package org.kenesh.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.DeskSettings;
import org.kenesh.command.desk.Outcome;
import org.kenesh.command.desk.Request;
import org.kenesh.event.Actor;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;
import org.kenesh.query.history.Follower;
import org.kenesh.query.history.History;
import org.springframework.util.FileSystemUtils;

/** Commands, given to the real command side on a ledger, and the query side that followed it. */
final class RecordedHistory {

    private static final Actor CLERK = new Actor("clerk", "secretariat", null);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 1000;

    private RecordedHistory() {}

    /** Every command is granted; the first ones each at the position of its line. */
    static History of(List<String> commands, List<String> life) {
        try {
            var folder = Files.createTempDirectory("kenesh-sample");
            try {
                return of(commands, life, folder.resolve("ledger.db"));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException | InterruptedException | Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static History of(List<String> commands, List<String> life, Path file)
            throws InterruptedException, Unreadable {
        var history = new History();
        try (var ledger = Ledger.open(new SqliteStore(file), InstantSource.system());
                var _ = Follower.start(ledger, history)) {
            give(commands, ledger);
            live(life, ledger);
            assertThat(history.awaitSize(ledger.size(), PATIENCE)).isTrue();
        }
        return history;
    }

    /** Gives the commands to the command side on an empty ledger. */
    static void give(List<String> commands, Ledger ledger) throws Unreadable {
        var settings = DeskSettings.standard("urn:kenesh:test");
        try (var desk = CommandDesk.open(ledger, settings, InstantSource.system())) {
            for (int from = 0; from < commands.size(); from += AT_ONCE) {
                var lines = commands.subList(from, Math.min(commands.size(), from + AT_ONCE));
                var outcomes = new ArrayList<CompletableFuture<Outcome>>();
                for (var line : lines) {
                    outcomes.add(desk.give(request(line, "line/" + (from + outcomes.size()))));
                }
                for (int i = 0; i < outcomes.size(); i++) {
                    assertThat(outcomes.get(i).join())
                            .as(lines.get(i))
                            .isEqualTo(new Outcome.Written(from + i, 1, false));
                }
            }
        }
    }

    /** Gives commands that may lead to several events each, one after the other. */
    static void live(List<String> commands, Ledger ledger) throws Unreadable {
        var settings = DeskSettings.standard("urn:kenesh:test");
        try (var desk = CommandDesk.open(ledger, settings, InstantSource.system())) {
            for (int i = 0; i < commands.size(); i++) {
                assertThat(desk.give(request(commands.get(i), "life/" + i)).join())
                        .as(commands.get(i))
                        .isInstanceOf(Outcome.Written.class);
            }
        }
    }

    private static Request request(String line, String key) throws Unreadable {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var command = EventJson.parse(bytes);
        var slice = CommandCatalog.named(command.required("command").asString()).orElseThrow();
        var event = EventJson.read(EventTypes.of(slice.event()), command.required("data"));
        return new Request(slice, event, false, CLERK, key, true, bytes.length, null);
    }
}

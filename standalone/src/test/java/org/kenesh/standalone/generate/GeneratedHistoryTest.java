package org.kenesh.standalone.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kenesh.command.catalog.CommandCatalog;
import org.kenesh.command.desk.CommandDesk;
import org.kenesh.command.desk.DeskSettings;
import org.kenesh.command.desk.Outcome;
import org.kenesh.command.desk.Request;
import org.kenesh.command.slice.Contents;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.event.Actor;
import org.kenesh.event.stored.EventJson;
import org.kenesh.event.stored.EventTypes;
import org.kenesh.event.stored.Unreadable;
import org.kenesh.ledger.Ledger;
import org.kenesh.ledger.sqlite.SqliteStore;

@DisplayName("A generated history")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedHistoryTest {

    private static final Actor CLERK = new Actor("clerk", "secretariat", null);
    private static final LocalDate START = LocalDate.of(2001, 1, 1);
    private static final Size SMALL = new Size(START, 8, 30, 20, 20, 120, 250, 150);

    private static final MediaType TEXT = new MediaType("text/plain");

    @TempDir Path folder;

    @Test
    void is_granted_command_by_command() throws Unreadable {
        long seed = ThreadLocalRandom.current().nextLong(1_000_000);
        var out = new ByteArrayOutputStream();
        var files = new HashMap<Sha256, Integer>();
        var written =
                GeneratedHistory.write(
                        SMALL, seed, out, (hash, file) -> files.put(hash, file.length));
        assertThat(files).hasSizeBetween(SMALL.documents() * 9 / 10, SMALL.documents());
        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize((int) written.commands());

        try (var ledger =
                        Ledger.open(
                                new SqliteStore(folder.resolve("ledger.db")),
                                InstantSource.system());
                var desk =
                        CommandDesk.open(
                                ledger,
                                DeskSettings.standard("urn:kenesh:test"),
                                InstantSource.system(),
                                hash ->
                                        Optional.ofNullable(files.get(hash))
                                                .map(length -> new Contents.Seen(TEXT, length)))) {
            give(desk, lines, seed);
            assertThat(ledger.size()).isEqualTo(written.events());
        }
    }

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(bytes(7)).isEqualTo(bytes(7)).isNotEqualTo(bytes(8));
    }

    @Test
    void gives_all_tasks_that_are_asked_for_but_those_of_decisions_still_to_come() {
        var text = new String(bytes(7), UTF_8);

        int given = text.split("\"task\":\"task-\\d+\",\"title\"", -1).length - 1;
        assertThat(given).isBetween(SMALL.tasks() * 9 / 10, SMALL.tasks());
    }

    @Test
    void needs_sizes_that_fit_together() {
        assertThatThrownBy(() -> new Size(START, 1, 5, 0, 0, 0, 0, 0))
                .hasMessage("agencies: 12 to 10000");
        assertThatThrownBy(() -> new Size(START, 1, 20, 0, 0, 5, 0, 0))
                .hasMessage("decisions need meetings");
        assertThatThrownBy(() -> new Size(START, 1, 20, 0, 5, 0, 5, 0))
                .hasMessage("tasks need decisions");
        assertThatThrownBy(() -> new Size(START, 1, 20, 0, 5, 0, 0, 5))
                .hasMessage("documents need decisions");
    }

    private static byte[] bytes(long seed) {
        var out = new ByteArrayOutputStream();
        GeneratedHistory.write(SMALL, seed, out, (_, _) -> {});
        return out.toByteArray();
    }

    private static void give(CommandDesk desk, List<String> lines, long seed) throws Unreadable {
        var outcomes = new ArrayList<CompletableFuture<Outcome>>();
        for (int i = 0; i < lines.size(); i++) {
            outcomes.add(desk.give(request(lines.get(i), "line/" + i)));
            if (outcomes.size() % 1000 == 0) {
                outcomes.getLast().join();
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            assertThat(outcomes.get(i).join())
                    .as("seed %d, line %d: %s", seed, i + 1, lines.get(i))
                    .isInstanceOf(Outcome.Written.class);
        }
    }

    private static Request request(String line, String key) throws Unreadable {
        var bytes = line.getBytes(UTF_8);
        var command = EventJson.parse(bytes);
        var slice = CommandCatalog.named(command.required("command").asString()).orElseThrow();
        var event = EventJson.read(EventTypes.of(slice.event()), command.required("data"));
        return new Request(slice, event, false, CLERK, key, true, bytes.length, null);
    }
}

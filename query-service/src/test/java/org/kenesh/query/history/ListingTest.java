package org.kenesh.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.difference.RandomRecord;
import org.kenesh.task.TaskLine;

@DisplayName("Keeping what tasks are day by day")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListingTest {

    private static final int SIZE = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_kept_is_what_is_folded_anew_while_the_record_grows(long seed, @TempDir Path folder)
            throws InterruptedException {
        var random = new Random(seed);
        var events = RandomRecord.of(seed, SIZE);
        try (var ledger = LedgerFile.in(folder)) {
            var history = new History();
            try (var _ = Follower.start(ledger.ledger(), history)) {
                for (int size = 0; size < SIZE; size += 10) {
                    ledger.record(events.subList(size, size + 10));
                    assertThat(history.awaitSize(size + 10, Duration.ofSeconds(30))).isTrue();
                    for (int i = 0; i < 50; i++) {
                        var on =
                                LocalDate.of(2014 + random.nextInt(3), 1, 1)
                                        .plusDays(random.nextInt(365));
                        long known = random.nextInt(size + 11);
                        history.ask(knowledge -> compare(knowledge, seed, on, known));
                    }
                }
            }
        }
    }

    private static boolean compare(Knowledge knowledge, long seed, LocalDate on, long known) {
        var tasks = knowledge.tasks();
        for (var task : tasks.things()) {
            assertThat(tasks.on(task, on, known))
                    .as("seed %d: %s on %s at %d", seed, task, on, known)
                    .isEqualTo(TaskLine.of(tasks.of(task, known), on));
        }
        assertThat(tasks.on(on, known))
                .as("seed %d on %s at %d", seed, on, known)
                .containsExactlyInAnyOrderElementsOf(tasks.on(tasks.things(), on, known).toList());
        return true;
    }
}

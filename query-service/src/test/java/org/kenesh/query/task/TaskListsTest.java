package org.kenesh.query.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.difference.RandomRecord;
import org.kenesh.query.history.Follower;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;

@DisplayName("Keeping lists of tasks")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskListsTest {

    private static final int SIZE = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_list_made_from_one_before_is_the_list_made_from_nothing(long seed, @TempDir Path folder)
            throws InterruptedException {
        var random = new Random(seed);
        try (var ledger = LedgerFile.in(folder).record(RandomRecord.of(seed, SIZE))) {
            var history = new History();
            try (var _ = Follower.start(ledger.ledger(), history)) {
                assertThat(history.awaitSize(SIZE, Duration.ofSeconds(30))).isTrue();
                var lists = new TaskLists();
                for (int i = 0; i < 300; i++) {
                    var on = LocalDate.of(2014 + random.nextInt(3), 6, 15);
                    long known = random.nextInt(SIZE + 1);
                    var kept = history.ask(k -> told(k, lists.of(k, on, known)));
                    var fresh = history.ask(k -> told(k, TaskList.of(k, on, known)));
                    assertThat(kept).as("seed %d: %s, %d", seed, on, known).isEqualTo(fresh);
                }
            }
        }
    }

    @Test
    void only_the_latest_few_are_kept() {
        var history = new History();
        var lists = new TaskLists();
        var first = LocalDate.of(2020, 1, 1);
        var day = list(history, lists, first);
        assertThat(list(history, lists, first)).isSameAs(day);
        for (int i = 1; i <= TaskLists.KEPT; i++) {
            list(history, lists, first.plusDays(i));
        }
        assertThat(list(history, lists, first)).isNotSameAs(day);
    }

    private static TaskList list(History history, TaskLists lists, LocalDate on) {
        return history.ask(knowledge -> lists.of(knowledge, on, 0));
    }

    private static List<String> told(Knowledge knowledge, TaskList list) {
        return list.tasks().stream().map(task -> told(knowledge, list, task)).toList();
    }

    private static String told(Knowledge knowledge, TaskList list, ListedTask task) {
        return "%s %s %s %s %s %s"
                .formatted(
                        task.id(),
                        task.status(),
                        task.function(),
                        task.due(),
                        task.overdue(),
                        task.judged(knowledge, list.on(), list.known()));
    }
}

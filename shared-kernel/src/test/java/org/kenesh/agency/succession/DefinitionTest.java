package org.kenesh.agency.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.agency.succession.Vector.Expected;
import org.kenesh.event.Event;
import org.kenesh.record.Versions;
import org.kenesh.task.Assignee;
import org.kenesh.time.EffectiveDate;

@DisplayName("The index answers as the definition does")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DefinitionTest {

    private static final int TOGETHER = 50;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("kenesh.histories", 2000) / TOGETHER)
                .map(block -> block * TOGETHER);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("seeds")
    void on_any_day_at_any_state_of_knowledge(long first) {
        for (long seed = first; seed < first + TOGETHER; seed++) {
            var random = new Random(seed);
            var events = Histories.wild(seed, 12 + random.nextInt(50));
            var succession = succession(events);
            for (int question = 0; question < 2; question++) {
                int known = random.nextBoolean() ? events.size() : random.nextInt(events.size());
                var definition = Definition.of(events.subList(0, known));
                var asked = "seed %d at %d of %s".formatted(seed, known, events);
                compare(succession, definition, Histories.anyDay(random), known, asked);
                compareFollowing(succession, definition, random, known, asked);
            }
        }
    }

    private static void compare(
            Succession succession,
            Definition.Folds definition,
            LocalDate on,
            long known,
            String asked) {
        for (var task : Histories.TASKS) {
            assertThat(Expected.of(succession.responsible(task, on, known)))
                    .as("%s on %s: %s", task, on, asked)
                    .isEqualTo(definition.responsible(task, on));
        }
        for (var function : Histories.FUNCTIONS) {
            assertThat(Expected.of(succession.holders(function, on, known)))
                    .as("%s on %s: %s", function, on, asked)
                    .isEqualTo(definition.holders(function, on));
        }
    }

    private static void compareFollowing(
            Succession succession,
            Definition.Folds definition,
            Random random,
            long known,
            String asked) {
        var agency = Histories.AGENCIES.get(random.nextInt(Histories.AGENCIES.size()));
        var function = random.nextBoolean() ? Histories.FUNCTIONS.getFirst() : null;
        var since = Histories.anyDay(random);
        var on = Histories.anyDay(random);
        var to = new Assignee.Agency(agency);
        assertThat(Expected.of(succession.follow(to, function, EffectiveDate.on(since), on, known)))
                .as("%s for %s since %s on %s: %s", agency, function, since, on, asked)
                .isEqualTo(definition.follow(agency, function, since, on));
    }

    static Succession succession(List<Event> events) {
        var versions = new Versions();
        var succession = new Succession();
        Histories.recorded(events).forEach(event -> succession.apply(versions.apply(event)));
        return succession;
    }
}

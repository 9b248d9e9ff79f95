package org.kenesh.query.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.agency.Agency;
import org.kenesh.agency.Existence;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.council.Council;
import org.kenesh.council.Representation;
import org.kenesh.council.Seat;
import org.kenesh.event.Event;
import org.kenesh.query.LedgerFile;
import org.kenesh.query.difference.Cause.How;
import org.kenesh.query.difference.Difference.OfAgency;
import org.kenesh.query.difference.Difference.OfCouncil;
import org.kenesh.query.difference.Difference.OfFunction;
import org.kenesh.query.difference.Difference.OfSeat;
import org.kenesh.query.difference.Difference.OfTask;
import org.kenesh.query.history.Follower;
import org.kenesh.query.history.History;
import org.kenesh.query.history.Knowledge;
import org.kenesh.text.Id;

@DisplayName("Comparing all answers from two views")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {

    private static final int SIZE = 90;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothing_differs_from_itself_and_all_that_differs_is_found_and_explained(
            long seed, @TempDir Path folder) throws InterruptedException {
        try (var ledger = LedgerFile.in(folder)) {
            for (var some : chunks(seed)) {
                ledger.record(some);
            }
            var history = new History();
            try (var _ = Follower.start(ledger.ledger(), history)) {
                assertThat(history.awaitSize(SIZE, Duration.ofSeconds(30))).isTrue();
                var random = new Random(seed);
                for (int i = 0; i < 60; i++) {
                    history.ask(knowledge -> compare(knowledge, random, seed));
                }
            }
        }
    }

    private static List<List<Event>> chunks(long seed) {
        var events = RandomRecord.of(seed, SIZE);
        return List.of(events.subList(0, 30), events.subList(30, 60), events.subList(60, SIZE));
    }

    private static Void compare(Knowledge knowledge, Random random, long seed) {
        var before = view(knowledge, random);
        var after =
                switch (random.nextInt(3)) {
                    case 0 -> new View(knowledge, view(knowledge, random).on(), before.known());
                    case 1 -> new View(knowledge, before.on(), view(knowledge, random).known());
                    default -> view(knowledge, random);
                };
        var where =
                "seed %d, from %s/%d to %s/%d"
                        .formatted(seed, before.on(), before.known(), after.on(), after.known());
        assertThat(new Comparison(before, before).differences(null)).as(where).isEmpty();
        var found = new Comparison(before, after).differences(null);
        assertThat(ids(found)).as(where).isEqualTo(expected(before, after));
        for (var difference : found) {
            var causes = new Causes(before, after).of(difference);
            assertThat(causes).as("%s: %s", where, difference).isNotEmpty();
            for (var position : causes) {
                explain(before, after, position, "%s: %s".formatted(where, difference));
            }
        }
        return null;
    }

    /** A cause is told differently from both views, in the way that it says. */
    private static void explain(View before, View after, long position, String where) {
        var cause = new CauseFile(before, after).of(position);
        var was = before.version(position);
        var is = after.version(position);
        switch (cause.how()) {
            case TOOK_EFFECT, NOT_YET_IN_EFFECT -> {
                assertThat(was).as(where).isSameAs(is);
                assertThat(before.on()).as(where).isNotEqualTo(after.on());
            }
            case RECORDED -> assertThat(before.known()).as(where).isLessThanOrEqualTo(position);
            case NOT_YET_RECORDED ->
                    assertThat(after.known()).as(where).isLessThanOrEqualTo(position);
            case CORRECTED, RETRACTED, RESTORED -> {
                assertThat(was).as(where).isNotSameAs(is);
                var by = Objects.requireNonNull(cause.by());
                assertThat(by.position()).as(where).isGreaterThan(position);
                assertThat(by.type()).as(where).startsWith("Event");
                assertThat(cause.how() == How.RETRACTED).as(where).isEqualTo(is == null);
            }
        }
    }

    private static View view(Knowledge knowledge, Random random) {
        var on = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(12 * 365));
        return new View(knowledge, on, random.nextInt(SIZE + 1));
    }

    private static Set<String> ids(List<Difference> found) {
        var ids = new TreeSet<String>();
        for (var difference : found) {
            ids.add(
                    switch (difference) {
                        case OfAgency d -> d.id().value();
                        case OfFunction d -> d.id().value();
                        case OfCouncil d -> d.id().value();
                        case OfSeat d -> d.id().value();
                        case OfTask d -> d.id().value();
                    });
        }
        return ids;
    }

    /** What is answered differently, asked one by one. */
    private static Set<String> expected(View before, View after) {
        var knowledge = before.knowledge();
        var ids = new HashSet<Id>();
        for (var id : knowledge.agencies().ids()) {
            if (!Objects.equals(answer(before.agency(id)), answer(after.agency(id)))) {
                ids.add(id);
            }
        }
        for (var id : knowledge.movements().things()) {
            if (!answer(before.holders(id)).equals(answer(after.holders(id)))) {
                ids.add(id);
            }
        }
        for (var id : knowledge.tasks().things()) {
            var was = before.state(id);
            var is = after.state(id);
            if (!answer(before.responsible(id)).equals(answer(after.responsible(id)))
                    || was.status() != is.status()
                    || !Objects.equals(was.due(), is.due())) {
                ids.add(id);
            }
        }
        for (var id : knowledge.councils().ids()) {
            if (!answer(before.council(id)).equals(answer(after.council(id)))) {
                ids.add(id);
            }
        }
        for (var id : knowledge.councils().seatIds()) {
            if (before.existence(id) != after.existence(id)
                    || !answer(before.seat(id)).equals(answer(after.seat(id)))) {
                ids.add(id);
            }
        }
        var values = new TreeSet<String>();
        ids.forEach(id -> values.add(id.value()));
        return values;
    }

    private static List<?> answer(@Nullable Agency agency) {
        return agency == null
                ? List.of()
                : Arrays.asList(
                        agency.existence(),
                        agency.names(),
                        agency.shortNames(),
                        agency.kind(),
                        agency.parent());
    }

    private static List<?> answer(@Nullable Council council) {
        return council == null || council.existence() == Existence.NOT_YET
                ? List.of()
                : Arrays.asList(
                        council.existence(),
                        council.names(),
                        council.superior(),
                        council.authority());
    }

    private static List<?> answer(@Nullable Seat seat) {
        return seat == null
                ? List.of()
                : Arrays.asList(
                        seat.council(),
                        seat.owner(),
                        seat.function(),
                        answer(Objects.requireNonNull(seat.responsibility())),
                        seat.holder() == null ? null : seat.holder().person(),
                        seat.substitutes().stream().map(Representation::person).toList());
    }

    private static List<?> answer(Responsibility answer) {
        return List.of(answer.status(), answer.holders(), answer.candidates(), answer.last());
    }
}

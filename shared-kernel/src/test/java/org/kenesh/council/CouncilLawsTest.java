package org.kenesh.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kenesh.council.Chamber.abolished;
import static org.kenesh.council.Chamber.amended;
import static org.kenesh.council.Chamber.appointed;
import static org.kenesh.council.Chamber.date;
import static org.kenesh.council.Chamber.dissolved;
import static org.kenesh.council.Chamber.established;
import static org.kenesh.council.Chamber.office;
import static org.kenesh.council.Chamber.released;
import static org.kenesh.council.Chamber.renamed;
import static org.kenesh.council.Chamber.replaced;
import static org.kenesh.council.Chamber.ruled;
import static org.kenesh.council.Chamber.seatOf;
import static org.kenesh.council.Chamber.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Succession;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.task.Assignee;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;

@DisplayName("The laws of councils and seats")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilLawsTest {

    private static final Text WHY = Text.en("a law");
    private static final TaskId TASK = new TaskId("t");

    static LongStream seeds() {
        return LongStream.range(500, 540);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_old_answer_never_changes_and_what_is_taken_twice_changes_nothing(long seed) {
        var random = new Random(seed);
        var chamber = new Chamber();
        var day = LocalDate.parse(day(random));
        var answers = new ArrayList<@Nullable Roster>();
        for (int i = 0; i < 60; i++) {
            answers.add(chamber.roster(day, chamber.size()));
            chamber.given(random(random, chamber));
        }
        chamber.again();
        for (int known = 0; known < answers.size(); known++) {
            assertThat(chamber.roster(day, known))
                    .as("known %d", known)
                    .isEqualTo(answers.get(known));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_entry_does_not_matter_where_the_order_of_steps_is_known(long seed) {
        var random = new Random(seed);
        var events = new ArrayList<Event>(List.of(established("2012-01-01", null)));
        events.add(seatOf("a0", "2012-01-01"));
        for (int i = 0; i < 9; i++) {
            var on = "2013-0" + (i + 1) + "-01";
            events.add(renamed("name " + i, on, 0));
            events.add(appointed("p" + random.nextInt(3), capacity(random), on));
        }
        var one = new Chamber().given(events.toArray(Event[]::new));
        Collections.shuffle(events, random);
        var other = new Chamber().given(events.toArray(Event[]::new));

        for (int month = 1; month <= 9; month++) {
            var on = "2013-0" + month + "-15";
            assertThat(other.council(on).names()).isEqualTo(one.council(on).names());
            assertThat(people(other.seat(on))).isEqualTo(people(one.seat(on)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_seat_goes_where_a_task_would_that_was_given_and_ruled_alike(long seed) {
        var random = new Random(seed);
        var chamber = new Chamber().given(established("2012-01-01", null));
        var versions = new Versions();
        var succession = new Succession();
        var events = new ArrayList<Event>(List.of(seatOf("a0", "2012-01-15")));
        for (int i = 0; i < 12; i++) {
            var agency = "a" + random.nextInt(5);
            events.add(random.nextInt(4) == 0 ? ruled(agency, day(random)) : reform(random));
        }
        events.forEach(chamber::given);
        long position = 0;
        for (var event : events) {
            succession.apply(
                    versions.apply(
                            new Recorded(position++, Instant.EPOCH, null, null, task(event))));
        }
        for (int month = 1; month <= 9; month++) {
            var on = "2012-0" + month + "-20";
            var task = succession.responsible(TASK, LocalDate.parse(on), position);
            var seat = Objects.requireNonNull(chamber.seat(on).responsibility());
            assertThat(seat.status()).as(on).isEqualTo(task.status());
            assertThat(seat.holders()).as(on).isEqualTo(task.holders());
            assertThat(seat.candidates()).as(on).isEqualTo(task.candidates());
            assertThat(seat.last()).as(on).isEqualTo(task.last());
            assertThat(seat.since()).as(on).isEqualTo(task.since());
        }
    }

    private static Event task(Event event) {
        return switch (event) {
            case CouncilEvent.SeatCreated e ->
                    new TaskAssigned(
                            TASK,
                            WHY,
                            null,
                            null,
                            null,
                            new Assignee.Agency(new AgencyId("a0")),
                            null,
                            List.of(),
                            null,
                            e.effectiveOn(),
                            0,
                            null);
            case CouncilEvent.SeatRuled e ->
                    new ResponsibilityRuled(
                            TASK,
                            new Assignee.Agency(e.agency()),
                            null,
                            WHY,
                            null,
                            e.effectiveOn(),
                            0);
            default -> event;
        };
    }

    private static Event random(Random random, Chamber chamber) {
        int size = (int) chamber.size();
        return switch (size < 2 ? size : random.nextInt(12)) {
            case 0 -> established("2012-01-15", random.nextBoolean() ? Chamber.HALF : null);
            case 1 -> seatOf("a" + random.nextInt(5), "2012-01-15");
            case 2 -> renamed("N" + size, random.nextBoolean() ? day(random) : "2012", 0);
            case 3 -> amended(Chamber.TWO_THIRDS, day(random));
            case 4 -> office("o" + random.nextInt(3), SeatRole.CHAIR, day(random));
            case 5 -> withdrawn("o" + random.nextInt(3), day(random));
            case 6, 7 -> appointed("p" + random.nextInt(3), capacity(random), day(random));
            case 8 -> released("p" + random.nextInt(3), day(random));
            case 9 -> random.nextInt(4) == 0 ? dissolved(day(random)) : reform(random);
            case 10 -> ruled("a" + random.nextInt(5), day(random));
            default -> aboutARecord(random, chamber);
        };
    }

    private static Event aboutARecord(Random random, Chamber chamber) {
        int target = random.nextInt((int) chamber.size());
        boolean ruling =
                chamber.versions()
                        .at(target, chamber.size())
                        .map(Version::event)
                        .filter(CouncilEvent.SeatRuled.class::isInstance)
                        .isPresent();
        return ruling
                ? new EventCorrected(target, ruled("a" + random.nextInt(5), day(random)), WHY)
                : new EventRetracted(target, WHY);
    }

    private static Event reform(Random random) {
        int from = random.nextInt(5);
        int to = (from + 1 + random.nextInt(3)) % 5;
        var on = day(random);
        return switch (random.nextInt(3)) {
            case 0 -> abolished("a" + from, on);
            case 1 -> replaced(List.of("a" + from), List.of("a" + to), on);
            default -> replaced(List.of("a" + from), List.of("a" + to, "b" + from), on);
        };
    }

    private static Capacity capacity(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Capacity.REPRESENTATIVE;
            case 1 -> Capacity.ACTING;
            default -> Capacity.SUBSTITUTE;
        };
    }

    private static String day(Random random) {
        return date("2012-0" + (1 + random.nextInt(9)) + "-15").text();
    }

    private static List<PersonId> people(Seat seat) {
        var people = new ArrayList<PersonId>();
        if (seat.holder() != null) {
            people.add(seat.holder().person().person());
        }
        seat.substitutes().forEach(one -> people.add(one.person().person()));
        return people;
    }
}

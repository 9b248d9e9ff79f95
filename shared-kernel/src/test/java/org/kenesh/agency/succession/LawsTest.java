package org.kenesh.agency.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.agency.AgencyEvent;
import org.kenesh.agency.AgencyEvent.AgencyEstablished;
import org.kenesh.agency.AgencyEvent.ReorganizationEnacted;
import org.kenesh.agency.Participant;
import org.kenesh.agency.Scope;
import org.kenesh.agency.Transfer;
import org.kenesh.event.Effective;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.function.FunctionEvent.FunctionAssigned;
import org.kenesh.function.FunctionEvent.FunctionTransferred;
import org.kenesh.function.FunctionEvent.FunctionWithdrawn;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("The laws of succession")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LawsTest {

    private static final Text WHY = Text.en("a law");

    static LongStream seeds() {
        return LongStream.range(10_000, 10_080);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_old_answer_never_changes_whatever_is_recorded_later(long seed) {
        var random = new Random(seed);
        var events = Histories.wild(seed, 40);
        var versions = new Versions();
        var succession = new Succession();
        var days = List.of(Histories.anyDay(random), Histories.anyDay(random));
        var answers = new ArrayList<List<?>>();
        for (var event : Histories.recorded(events)) {
            answers.add(answers(succession, days, event.position()));
            succession.apply(versions.apply(event));
        }
        for (int known = 0; known < answers.size(); known++) {
            assertThat(answers(succession, days, known))
                    .as("seed %d at %d", seed, known)
                    .isEqualTo(answers.get(known));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_built_event_by_event_equals_what_is_built_anew(long seed) {
        var random = new Random(seed);
        var versions = new Versions();
        var grown = new Succession();
        var events = Histories.recorded(Histories.wild(seed, 60));
        events.forEach(event -> grown.apply(versions.apply(event)));
        var inForce = new ArrayList<>(versions.inForce().toList());
        Collections.shuffle(inForce, random);
        var rebuilt = new Succession();
        inForce.forEach((Version version) -> rebuilt.apply(version));
        var days = days();
        assertThat(answers(rebuilt, days, events.size()))
                .as("seed %d", seed)
                .isEqualTo(answers(grown, days, events.size()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_entry_within_a_step_does_not_matter(long seed) {
        var random = new Random(seed);
        var events = Histories.plain(seed, 50);
        var shuffled = new ArrayList<>(events);
        for (int swap = 0; swap < 500; swap++) {
            int one = random.nextInt(events.size());
            int other = random.nextInt(events.size());
            if (sameStep(shuffled.get(one), shuffled.get(other))) {
                Collections.swap(shuffled, one, other);
            }
        }
        assertThat(outcomes(shuffled)).as("seed %d", seed).isEqualTo(outcomes(events));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_correction_to_what_it_already_says_changes_nothing(long seed) {
        var events = new ArrayList<>(Histories.wild(seed, 40));
        var before = outcomes(events);
        var versions = new Versions();
        Histories.recorded(events).forEach(versions::apply);
        var random = new Random(seed);
        var inForce = versions.inForce().toList();
        for (int correction = 0; correction < 5; correction++) {
            var version = inForce.get(random.nextInt(inForce.size()));
            events.add(new EventCorrected(version.position(), version.event(), WHY));
        }
        assertThat(outcomes(events)).as("seed %d", seed).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_retraction_of_a_retraction_restores(long seed) {
        var events = new ArrayList<>(Histories.wild(seed, 40));
        var before = outcomes(events);
        int target = new Random(seed).nextInt(events.size());
        events.add(new EventRetracted(target, WHY));
        events.add(new EventRetracted(events.size() - 1L, WHY));
        assertThat(outcomes(events)).as("seed %d", seed).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_rename_told_as_an_end_with_one_successor_leads_to_the_same(long seed) {
        var renamed = Renamed.in(seed);
        assertThat(renamed.toldAsAnEnd()).as("seed %d", seed).isEqualTo(renamed.toldAsARename());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cycles_end(long seed) {
        var events = new ArrayList<Event>();
        Histories.plain(seed, 20).stream()
                .filter(event -> !(event instanceof AgencyEvent))
                .forEach(events::add);
        var random = new Random(seed);
        for (int circle = 0; circle < 4; circle++) {
            events.add(circle(Histories.anyDay(random)));
        }
        for (int circle = 0; circle < 4; circle++) {
            var from = Histories.AGENCIES.get(random.nextInt(7));
            var to = Histories.AGENCIES.get(random.nextInt(7));
            events.add(
                    new AgencyEvent.SuccessionDeclared(
                            from, to, EffectiveDate.on(Histories.anyDay(random)), 0, null, null));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(outcomes(events)).isNotEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_answer_without_reasons_is_the_answer(long seed) {
        var events = Histories.recorded(Histories.wild(seed, 60));
        var succession = succession(events);
        for (var on : days()) {
            for (int known = 0; known <= events.size(); known += 6) {
                for (var task : Histories.TASKS) {
                    var answer = succession.responsible(task, on, known);
                    assertThat(succession.who(task, on, known))
                            .as("seed %d: %s on %s at %d", seed, task, on, known)
                            .isEqualTo(
                                    new Who(
                                            answer.status(),
                                            answer.holders(),
                                            answer.candidates()));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_task_comes_to_an_agency_out_of_reach(long seed) {
        var events = Histories.recorded(Histories.wild(seed, 60));
        var succession = succession(events);
        for (var on : days()) {
            for (int known = 0; known <= events.size(); known += 6) {
                for (var task : Histories.TASKS) {
                    for (var agency : succession.who(task, on, known).possible()) {
                        assertThat(succession.reach(agency))
                                .as("seed %d: %s on %s at %d", seed, agency, on, known)
                                .contains(task);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_task_that_is_given_and_not_closed_runs(long seed) {
        var events = Histories.recorded(Histories.wild(seed, 60));
        var succession = succession(events);
        for (var on : days()) {
            for (int known = 0; known <= events.size(); known += 6) {
                var running = succession.running(on, known);
                assertThat(succession.running(Histories.TASKS, on, known))
                        .as("seed %d: on %s at %d", seed, on, known)
                        .containsExactlyInAnyOrderElementsOf(running);
                for (var task : Histories.TASKS) {
                    var status = succession.who(task, on, known).status();
                    assertThat(
                                    running.contains(task)
                                            || status == Status.UNKNOWN
                                            || status == Status.NOT_YET_ASSIGNED
                                            || status == Status.CLOSED)
                            .as("seed %d: %s on %s at %d: %s", seed, task, on, known, status)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_task_is_unsettled_when_it_or_a_part_of_it_is_with_no_single_agency(long seed) {
        var events = Histories.recorded(Histories.wild(seed, 60));
        var succession = succession(events);
        for (var on : days()) {
            for (int known = 0; known <= events.size(); known += 6) {
                var unsettled = succession.unsettled(on, known);
                assertThat(unsettled).doesNotHaveDuplicates();
                for (var task : Histories.TASKS) {
                    var status = succession.responsible(task, on, known).status();
                    boolean parts =
                            succession.coExecutors(task, on, known).stream()
                                    .anyMatch(help -> help.responsibility().status().unsettled());
                    assertThat(unsettled.contains(task))
                            .as("seed %d: %s on %s at %d: %s", seed, task, on, known, status)
                            .isEqualTo(status.unsettled() || (status == Status.RESOLVED && parts));
                }
            }
        }
    }

    private static Succession succession(List<Recorded> events) {
        var succession = new Succession();
        var versions = new Versions();
        events.forEach(event -> succession.apply(versions.apply(event)));
        return succession;
    }

    /** All agencies end and pass everything around. */
    private static ReorganizationEnacted circle(LocalDate on) {
        var agencies = Histories.AGENCIES;
        var lines = new ArrayList<Transfer>();
        for (int at = 0; at < agencies.size(); at++) {
            var next = agencies.get((at + 1) % agencies.size());
            lines.add(new Transfer(Scope.Whole.ALL, agencies.get(at), next, null));
        }
        return new ReorganizationEnacted(
                agencies.stream()
                        .map(agency -> Participant.of(agency, Participant.Role.CEASES))
                        .toList(),
                lines,
                EffectiveDate.on(on),
                0,
                null,
                null);
    }

    /** Rulings, closings and the tree of functions go by position; all else of a step does not. */
    private static boolean sameStep(Event one, Event other) {
        return movesAgencies(one)
                && movesAgencies(other)
                && ((Effective) one).effectiveOn().equals(((Effective) other).effectiveOn())
                && ((Effective) one).sequenceInDay() == ((Effective) other).sequenceInDay();
    }

    private static boolean movesAgencies(Event event) {
        return (event instanceof AgencyEvent && !(event instanceof AgencyEstablished))
                || event instanceof FunctionAssigned
                || event instanceof FunctionTransferred
                || event instanceof FunctionWithdrawn;
    }

    private static List<LocalDate> days() {
        var random = new Random(0);
        return List.of(
                Histories.anyDay(random),
                Histories.anyDay(random),
                Histories.anyDay(random),
                LocalDate.of(2030, 1, 1));
    }

    /** All answers with their chains. */
    private static List<?> answers(Succession succession, List<LocalDate> days, long known) {
        var answers = new ArrayList<Object>();
        for (var on : days) {
            for (var task : Histories.TASKS) {
                answers.add(succession.responsible(task, on, known));
                answers.add(succession.coExecutors(task, on, known));
            }
            Histories.FUNCTIONS.forEach(f -> answers.add(succession.holders(f, on, known)));
        }
        return answers;
    }

    /** All answers of the last state of knowledge, without their chains. */
    private static List<?> outcomes(List<Event> events) {
        var succession = new Succession();
        var versions = new Versions();
        for (int position = 0; position < events.size(); position++) {
            var recorded = new Recorded(position, Instant.EPOCH, null, null, events.get(position));
            succession.apply(versions.apply(recorded));
        }
        var outcomes = new ArrayList<Object>();
        for (var on : days()) {
            for (var task : Histories.TASKS) {
                outcomes.add(Vector.Expected.of(succession.responsible(task, on, events.size())));
            }
            for (var function : Histories.FUNCTIONS) {
                outcomes.add(Vector.Expected.of(succession.holders(function, on, events.size())));
            }
        }
        return outcomes;
    }
}

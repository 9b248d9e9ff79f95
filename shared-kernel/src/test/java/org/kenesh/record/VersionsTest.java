package org.kenesh.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.agency.AgencyId;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.record.RecordEvent.EventCorrected;
import org.kenesh.record.RecordEvent.EventRetracted;
import org.kenesh.task.TaskEvent.TaskAcknowledged;
import org.kenesh.task.TaskId;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

@DisplayName("What every event says at every state of knowledge")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VersionsTest {

    private static final Text WHY = Text.en("a slip");

    private final Versions versions = new Versions();
    private final List<Event> events = new ArrayList<>();

    @Test
    void an_event_is_known_from_the_next_state_on() {
        record(fact("a"));
        assertThat(versions.at(0, 0)).isEmpty();
        assertThat(says(0, 1)).isEqualTo(fact("a"));
    }

    @Test
    void a_correction_closes_one_version_and_opens_another() {
        record(fact("a"));
        var change = record(corrected(0, fact("b")));
        assertThat(change.closed()).singleElement().extracting(Version::event).isEqualTo(fact("a"));
        assertThat(change.opened()).extracting(Version::position).containsExactly(1L, 0L);
        assertThat(says(0, 1)).isEqualTo(fact("a"));
        assertThat(says(0, 2)).isEqualTo(fact("b"));
    }

    @Test
    void a_correction_to_what_it_already_says_opens_no_version() {
        record(fact("a"));
        var change = record(corrected(0, fact("a")));
        assertThat(change.closed()).isEmpty();
        assertThat(change.opened()).extracting(Version::position).containsExactly(1L);
    }

    @Test
    void a_retracted_event_is_void_and_a_retracted_retraction_restores_it() {
        record(fact("a"));
        record(retracted(0));
        record(retracted(1));
        assertThat(says(0, 2)).isNull();
        assertThat(says(0, 3)).isEqualTo(fact("a"));
    }

    @Test
    void all_that_an_event_has_said_is_told_up_to_a_state_of_knowledge() {
        record(fact("a"));
        record(retracted(0));
        record(retracted(1));
        record(corrected(0, fact("b")));
        assertThat(versions.upTo(0, 0)).isEmpty();
        assertThat(versions.upTo(0, 2)).extracting(Version::from).containsExactly(1L);
        assertThat(versions.upTo(0, 4)).extracting(Version::from).containsExactly(1L, 3L, 4L);
        assertThat(versions.upTo(9, 4)).isEmpty();
    }

    @Test
    void the_highest_position_decides() {
        record(fact("a"));
        record(corrected(0, fact("b")));
        record(retracted(0));
        record(corrected(0, fact("c")));
        record(retracted(3));
        assertThat(says(0, 4)).isEqualTo(fact("c"));
        assertThat(says(0, 5)).isNull();
    }

    @Test
    void a_correction_of_a_correction_may_move_it_to_another_target() {
        record(fact("a"));
        record(fact("b"));
        record(corrected(0, fact("c")));
        record(corrected(2, corrected(1, fact("d"))));
        assertThat(says(0, 4)).isEqualTo(fact("a"));
        assertThat(says(1, 4)).isEqualTo(fact("d"));
    }

    @Test
    void an_event_of_unknown_type_has_no_version() {
        versions.apply(new Recorded(0, Instant.EPOCH, null, null, null));
        versions.apply(recorded(1, retracted(0)));
        assertThat(versions.at(0, 2)).isEmpty();
        assertThat(versions.inForce()).extracting(Version::position).containsExactly(1L);
    }

    @Test
    void a_position_that_is_not_next_is_refused() {
        record(fact("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> versions.apply(recorded(0, WRONG)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agrees_with_the_definition_read_from_the_last_position_back(long seed) {
        var random = new Random(seed);
        for (int history = 0; history < 100; history++) {
            var incremental = new Versions();
            var written = new ArrayList<Event>();
            for (int position = 0; position < 14; position++) {
                written.add(anything(random, position));
                incremental.apply(recorded(position, written.getLast()));
            }
            for (int known = 0; known <= written.size(); known++) {
                var expected = readBackwards(written.subList(0, known));
                for (int x = 0; x < written.size(); x++) {
                    assertThat(incremental.at(x, known).map(Version::event).orElse(null))
                            .as("%d at %d of %s", x, known, written)
                            .isEqualTo(expected.get(x));
                }
            }
        }
    }

    private static Map<Integer, Event> readBackwards(List<Event> written) {
        var says = new TreeMap<Integer, Event>();
        for (int x = written.size() - 1; x >= 0; x--) {
            Event content = written.get(x);
            for (var later : says.tailMap(x, false).entrySet()) {
                if (later.getValue() instanceof EventCorrected c && c.target() == x) {
                    content = c.data();
                } else if (later.getValue() instanceof EventRetracted r && r.target() == x) {
                    content = null;
                }
            }
            if (content != null) {
                says.put(x, content);
            }
        }
        return says;
    }

    private static Event anything(Random random, int position) {
        if (position == 0 || random.nextInt(3) == 0) {
            return fact("f" + random.nextInt(4));
        }
        return aboutAnother(random, position, random.nextInt(position), 2);
    }

    private static Event aboutAnother(Random random, int position, int target, int depth) {
        if (random.nextInt(5) < 2) {
            return retracted(target);
        }
        boolean record = depth > 0 && random.nextBoolean();
        return corrected(
                target,
                record
                        ? aboutAnother(random, position, random.nextInt(position + 1), depth - 1)
                        : fact("f" + random.nextInt(4)));
    }

    private Change record(Event event) {
        events.add(event);
        return versions.apply(recorded(events.size() - 1, event));
    }

    private @Nullable Event says(long position, long known) {
        return versions.at(position, known).map(Version::event).orElse(null);
    }

    private static Recorded recorded(long position, Event event) {
        return new Recorded(position, Instant.EPOCH, null, null, event);
    }

    private static EventCorrected corrected(long target, Event data) {
        return new EventCorrected(target, data, WHY);
    }

    private static EventRetracted retracted(long target) {
        return new EventRetracted(target, WHY);
    }

    private static final Event WRONG = fact("wrong");

    private static Event fact(String agency) {
        return new TaskAcknowledged(new TaskId("t"), new AgencyId(agency), EffectiveDate.ALWAYS, 0);
    }
}

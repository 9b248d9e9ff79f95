package org.kenesh.event.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kenesh.event.Actor;
import org.kenesh.event.Event;
import org.kenesh.event.Recorded;
import org.kenesh.ledger.CloudEvent;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Leaf;
import org.kenesh.task.TaskEvent.TaskAcknowledged;

@DisplayName("Reading stored events fast")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoredEventReaderTest {

    private static final Instant AT = Instant.parse("2026-03-10T08:00:00Z");

    private final StoredEventReader reader = new StoredEventReader();

    static List<EventType> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void an_event_reads_as_it_does_strictly(EventType type) throws Unreadable {
        for (long seed = 0; seed < 50; seed++) {
            var event = new Samples(new SplittableRandom(seed)).event(type);
            var agency = seed % 2 == 0 ? null : "labour";
            var entry =
                    entry(seed, Leaf.of(encoded(event, new Actor("person-" + seed, "r", agency))));
            assertThat(reader.read(entry)).as("seed %d", seed).isEqualTo(strict(entry));
        }
    }

    @Test
    void values_that_recur_are_one_object() throws Unreadable {
        var leaf = leaf("{\"agency\":\"labour\",\"effectiveOn\":\"2015-11-05\",\"task\":\"t\"}");
        var one = (TaskAcknowledged) reader.read(entry(0, leaf)).event();
        var other = (TaskAcknowledged) reader.read(entry(1, leaf)).event();
        assertThat(one).isEqualTo(other).isNotSameAs(other);
        assertThat(Objects.requireNonNull(one).task())
                .isSameAs(Objects.requireNonNull(other).task());
        assertThat(one.effectiveOn()).isSameAs(other.effectiveOn());
        assertThat(one.agency()).isSameAs(other.agency());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"agency\":\"labour\",\"effectiveOn\":\"2015-02-30\",\"task\":\"t\"}",
                "{\"agency\":\"labour\",\"effectiveOn\":\"2015-02-03\",\"task\":\"t t\"}",
                "{\"agency\":\"labour\",\"effectiveOn\":\"2015-02-03\",\"more\":1,\"task\":\"t\"}",
                "{\"agency\":7,\"effectiveOn\":\"2015-02-03\",\"task\":\"t\"}",
                "{\"agency\":null,\"effectiveOn\":\"2015-02-03\",\"task\":\"t\"}",
                "{\"agency\":\"a\",\"effectiveOn\":\"2015-02-03\",\"sequenceInDay\":\"1\",\"task\":\"t\"}",
            })
    void what_is_not_as_it_should_be_is_refused_with_its_place(String data) {
        var entry = entry(3, leaf(data));
        assertThatThrownBy(() -> reader.read(entry))
                .isInstanceOf(Unreadable.class)
                .hasMessage(refusal(entry));
    }

    @Test
    void an_event_of_an_unknown_type_or_version_has_no_content() throws Unreadable {
        var data = "{\"agency\":\"labour\",\"effectiveOn\":\"2015-11-05\",\"task\":\"t\"}";
        var later = line(data).replace("TaskAcknowledged:1", "TaskAcknowledged:2");
        var other = line(data).replace("kenesh.TaskAcknowledged", "kenesh.TaskForgotten");
        assertThat(reader.read(entry(0, parsed(later))).event()).isNull();
        assertThat(reader.read(entry(0, parsed(other))).event()).isNull();
        assertThat(reader.read(entry(0, parsed(line(data)))).event()).isNotNull();
    }

    private static Recorded strict(Entry entry) throws Unreadable {
        var strict = StoredEvents.decode(entry);
        return new Recorded(strict.position(), strict.at(), strict.actor(), null, strict.event());
    }

    private static @Nullable String refusal(Entry entry) {
        try {
            StoredEvents.decode(entry);
            return null;
        } catch (Unreadable e) {
            return e.getMessage();
        }
    }

    private static CloudEvent encoded(Event event, Actor actor) {
        return StoredEvents.encode(
                event, "id", "urn:kenesh:test", AT, actor, "command-1", List.of());
    }

    private static Entry entry(long position, Leaf leaf) {
        return new Entry(position, AT, leaf);
    }

    private static Leaf leaf(String data) {
        return parsed(line(data));
    }

    private static Leaf parsed(String line) {
        return Leaf.parse(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String data) {
        return "{\"actor\":\"p\",\"actorrole\":\"secretariat\",\"data\":"
                + data
                + ",\"datacontenttype\":\"application/json\","
                + "\"dataschema\":\"urn:kenesh:event:TaskAcknowledged:1\",\"id\":\"e\","
                + "\"source\":\"urn:kenesh:test\",\"specversion\":\"1.0\","
                + "\"time\":\"2026-03-10T08:00:00.000000Z\",\"type\":\"org.kenesh.TaskAcknowledged\"}";
    }
}

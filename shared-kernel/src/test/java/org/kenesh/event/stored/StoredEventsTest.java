package org.kenesh.event.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.event.Actor;
import org.kenesh.event.Recorded;
import org.kenesh.ledger.Entry;
import org.kenesh.ledger.Leaf;
import org.kenesh.ledger.Tag;

@DisplayName("A stored event")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredEventsTest {

    private static final Instant NOON = Instant.parse("2026-03-10T06:00:00.123456Z");
    private static final Actor CLERK = new Actor("u-17", "agency", "sms");

    static List<EventType> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void comes_out_of_the_ledger_as_it_went_in(EventType type) throws Unreadable {
        for (int seed = 0; seed < 50; seed++) {
            var event = new Samples(new Random(seed)).event(type);
            var leaf =
                    Leaf.of(
                            StoredEvents.encode(
                                    event, "e-1", "kenesh", NOON, CLERK, "c-1", List.of()));
            assertThat(StoredEvents.decode(new Entry(7, NOON, leaf)))
                    .as("seed %d", seed)
                    .isEqualTo(new Recorded(7, NOON, CLERK, "c-1", event));
            assertThat(leaf.tags()).as("seed %d", seed).isEqualTo(Tags.of(event));
        }
    }

    @Test
    void of_a_type_that_is_not_known_has_no_content() throws Unreadable {
        var event = new Samples(new Random(1)).event(EventTypes.all().getFirst());
        var stored =
                StoredEvents.encode(
                        event, "e-1", "kenesh", NOON, CLERK, "c-1", List.of(new Tag("x", "y")));
        var text =
                Leaf.of(stored).toString().replace("LegalActRegistered:1", "LegalActRegistered:2");
        var leaf = Leaf.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(StoredEvents.decode(new Entry(0, NOON, leaf)).event()).isNull();
        assertThat(leaf.tags()).contains(new Tag("x", "y"));
    }
}

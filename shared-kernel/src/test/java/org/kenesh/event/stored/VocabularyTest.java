package org.kenesh.event.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kenesh.event.Event;

@DisplayName("The vocabulary of events")
@DisplayNameGeneration(ReplaceUnderscores.class)
class VocabularyTest {

    @Test
    void is_what_events_txt_says() throws IOException {
        var lines =
                EventTypes.all().stream()
                        .map(VocabularyTest::line)
                        .collect(Collectors.joining("\n", "", "\n"));
        try (var text = VocabularyTest.class.getResourceAsStream("/events.txt")) {
            assertThat(lines).isEqualTo(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void holds_every_event_of_every_family() {
        var permitted =
                EventTypes.all().stream()
                        .map(t -> family(t.event()))
                        .distinct()
                        .flatMap(VocabularyTest::members)
                        .distinct()
                        .toList();
        assertThat(EventTypes.all())
                .extracting(EventType::event)
                .hasSameElementsAs(cast(permitted));
    }

    private static Class<?> family(Class<?> event) {
        return Arrays.stream(event.getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .map(VocabularyTest::family)
                .orElse(event);
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(VocabularyTest::members)
                : Stream.of(family);
    }

    @SuppressWarnings("unchecked")
    private static Iterable<Class<? extends Event>> cast(Iterable<?> classes) {
        return (Iterable<Class<? extends Event>>) classes;
    }

    private static String line(EventType type) {
        var fields =
                Arrays.stream(type.event().getRecordComponents())
                        .map(c ->
                                c.getName()
                                        + (c.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                                ? "?"
                                                : ""))
                        .collect(Collectors.joining(" "));
        var tags = new TreeSet<String>();
        for (int seed = 0; seed < 100; seed++) {
            Tags.of(new Samples(new Random(seed)).event(type)).forEach(t -> tags.add(t.key()));
        }
        return "%s %d | %s | %s"
                .formatted(type.name(), type.version(), fields, String.join(" ", tags));
    }
}

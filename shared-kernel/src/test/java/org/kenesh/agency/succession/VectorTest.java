package org.kenesh.agency.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kenesh.record.Version;
import org.kenesh.record.Versions;
import org.kenesh.task.TaskEvent;

@DisplayName("Succession answers as the vectors say")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VectorTest {

    static List<Path> vectors() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(VectorTest.class.getResource("/vectors/succession"));
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void to_every_question(Path file) throws IOException {
        var vector = Vector.read(file);
        var versions = new Versions();
        var succession = new Succession();
        vector.events().forEach(event -> succession.apply(versions.apply(event)));
        assertThat(vector.questions()).isNotEmpty();
        var softly = new SoftAssertions();
        for (var asked : vector.questions()) {
            softly.assertThat(asked.askOf(succession))
                    .as("%s: %s", vector.name(), asked)
                    .isEqualTo(asked.answer());
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_same_when_the_versions_of_a_task_are_brought_along(Path file) throws IOException {
        var vector = Vector.read(file);
        var versions = new Versions();
        var tasks = new ArrayList<Version>();
        var withoutTasks = new Succession();
        for (var event : vector.events()) {
            for (var opened : versions.apply(event).opened()) {
                if (opened.event() instanceof TaskEvent) {
                    tasks.add(opened);
                } else {
                    withoutTasks.apply(opened);
                }
            }
        }
        for (var asked : vector.questions()) {
            if (asked.task() != null) {
                var answer =
                        withoutTasks.responsible(asked.task(), tasks, asked.on(), asked.known());
                assertThat(Vector.Expected.of(answer)).as("%s", asked).isEqualTo(asked.answer());
            }
        }
    }

    @Test
    void and_all_of_them_are_asked() throws Exception {
        assertThat(vectors()).hasSizeGreaterThan(190);
    }
}

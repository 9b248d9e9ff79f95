package org.kenesh.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Status;

@DisplayName("The Swiss register, as benchmarks/swiss/convert.py wrote it to KENESH_SWISS")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EnabledIfEnvironmentVariable(
        named = "KENESH_SWISS",
        matches = ".+",
        disabledReason = "the register may not be passed on; see benchmarks/swiss/README.md")
class SwissRegisterTest {

    private static final Path CONVERTED = Path.of(String.valueOf(System.getenv("KENESH_SWISS")));

    private static List<List<String>> expected() throws IOException {
        return Files.readAllLines(CONVERTED.resolve("expected.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split("[, ]", -1)))
                .toList();
    }

    @Test
    void every_unit_of_1960_ends_where_the_register_leads_and_nowhere_by_a_guess()
            throws IOException {
        var swiss = new Sample(CONVERTED.resolve("csv"));
        var wrong = new TreeMap<String, String>();
        for (var line : expected()) {
            var units = new TreeSet<>(line.subList(1, line.size()));
            var answer = swiss.responsible(line.getFirst(), "2024-01-01", swiss.now());
            var found = new TreeSet<>(answer.possible().stream().map(AgencyId::value).toList());
            var status = units.size() == 1 ? Status.RESOLVED : Status.AMBIGUOUS;
            if (answer.status() != status || !found.equals(units)) {
                wrong.put(line.getFirst(), answer.status() + " " + found + ", not " + units);
            }
        }
        assertThat(expected()).hasSize(3095);
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_commands_are_those_of_the_csv_files() throws IOException {
        var commands = Files.readAllLines(CONVERTED.resolve("commands.ndjson"));

        assertThat(Sample.read(CONVERTED.resolve("csv")).commands(0).stream().sorted())
                .containsExactlyElementsOf(commands.stream().sorted().toList());
    }
}

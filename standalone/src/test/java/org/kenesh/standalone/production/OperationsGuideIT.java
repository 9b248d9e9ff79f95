package org.kenesh.standalone.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The operations guide")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsGuideIT {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (`kenesh_[^|]+) \\| (both|commands|questions) \\|");
    private static final Pattern NAMED = Pattern.compile("kenesh_[a-z_]+");
    private static final Pattern SERVED = Pattern.compile("(?m)^# TYPE (kenesh_\\S+)");

    /** The largest of those measured lately; it comes with each summary and timer. */
    private static final String LARGEST = "_max";

    @TempDir private Path folder;

    @Test
    void names_every_metric_of_either_service_and_no_other() throws Exception {
        var place = Map.of("KENESH_LEDGER", "ledger.db");
        try (var questions = ServiceProcess.begin(ServiceProcess.QUESTIONS, folder, place);
                var commands = ServiceProcess.begin(ServiceProcess.COMMANDS, folder, place)) {
            assertThat(commands.awaitReady().register("one").statusCode()).isEqualTo(201);
            questions.awaitReady();
            assertThat(served(commands)).isEqualTo(named("commands"));
            assertThat(served(questions)).isEqualTo(named("questions"));
        }
    }

    @Test
    void alerts_by_metrics_that_it_names() throws IOException {
        var known = named("commands");
        known.addAll(named("questions"));
        var alerts = guide().split("Alerts to begin with", 2)[1];
        var used = NAMED.matcher(alerts).results().map(m -> m.group()).toList();
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name.replaceAll("_bucket$", "")));
    }

    private static Set<String> served(ServiceProcess service) throws IOException {
        var names = new TreeSet<String>();
        SERVED.matcher(service.get("/metrics").body())
                .results()
                .map(m -> m.group(1))
                .filter(name -> !name.endsWith(LARGEST))
                .forEach(names::add);
        return names;
    }

    private static Set<String> named(String service) throws IOException {
        var names = new TreeSet<String>();
        ROW.matcher(guide())
                .results()
                .filter(row -> row.group(2).equals(service) || row.group(2).equals("both"))
                .flatMap(row -> NAMED.matcher(row.group(1)).results())
                .forEach(m -> names.add(m.group()));
        return names;
    }

    private static String guide() throws IOException {
        return Files.readString(ServiceProcess.ROOT.resolve("docs/operations.md"));
    }
}

package org.kenesh.standalone.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The page about CSV files")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvDocumentationTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^## `(.+)`$");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+)`");

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/csv.md"));
    }

    static List<Sheet> sheets() {
        return Sheets.ALL;
    }

    @Test
    void has_a_section_for_every_file_in_the_order_of_recording() throws IOException {
        var sections = HEADING.matcher(page()).results().map(found -> found.group(1)).toList();

        assertThat(sections).isEqualTo(Sheets.ALL.stream().map(Sheet::name).toList());
    }

    @ParameterizedTest(name = "file {index}")
    @MethodSource("sheets")
    void tells_of_every_column(Sheet sheet) throws IOException {
        var heading = "## `" + sheet.name() + "`";
        var rest = page().substring(page().indexOf(heading) + heading.length());
        var end = rest.indexOf("\n## ");
        var section = end < 0 ? rest : rest.substring(0, end);
        Set<String> told = new TreeSet<>();
        COLUMN.matcher(section).results().forEach(found -> told.add(found.group(1)));

        assertThat(told).isEqualTo(new TreeSet<>(sheet.columns()));
    }
}

package org.kenesh.standalone.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A CSV file")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvFormTest {

    @TempDir Path directory;

    private List<String> commands(String text) {
        return new CsvFolder(directory)
                .with("functions.csv", text.getBytes(StandardCharsets.UTF_8))
                .history()
                .commands(0);
    }

    private static String function(String id, String name) {
        return "{\"command\":\"define-function\",\"data\":{\"function\":\""
                + id
                + "\",\"names\":{\"en\":\""
                + name
                + "\"}}}";
    }

    @Test
    void may_begin_with_a_byte_order_mark_and_end_lines_as_windows_does() {
        assertThat(commands("\uFEFFfunction,name_en\r\nf,F\r\ng,G"))
                .containsExactly(function("f", "F"), function("g", "G"));
    }

    @Test
    void may_separate_cells_by_semicolons() {
        assertThat(commands("\nfunction;name_en;parent\nf;Trade, and industry;\n"))
                .containsExactly(function("f", "Trade, and industry"));
    }

    @Test
    void may_quote_commas_quotes_and_line_ends() {
        assertThat(commands("function,name_en\n\"f\",\"A, \"\"B\"\"\nC\"\n"))
                .containsExactly(function("f", "A, \\\"B\\\"\\nC"));
    }

    @Test
    void may_have_spaces_around_cells_and_empty_lines() {
        assertThat(commands(" function , name_en \n\n , \n f , \"F\" \n"))
                .containsExactly(function("f", "F"));
    }

    @Test
    void counts_the_lines_of_quoted_cells() {
        var errors =
                new CsvFolder(directory)
                        .with(
                                "functions.csv",
                                "function,name_en",
                                "",
                                "f,\"F",
                                "F\"",
                                "g g,G",
                                "",
                                "h,")
                        .errors();

        assertThat(errors)
                .hasSize(2)
                .anyMatch(e -> e.startsWith("functions.csv, line 5, column function"))
                .anyMatch(e -> e.startsWith("functions.csv, line 7, column name_ky"));
    }
}

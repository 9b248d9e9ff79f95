package org.kenesh.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The README of a sample")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {

    private static final Pattern KNOWN = Pattern.compile("row `([\\w-]+)` \\(`known=(\\d+)`\\)");

    @ParameterizedTest
    @ValueSource(strings = {"kyrgyzstan", "united-kingdom"})
    void tells_the_positions_that_rows_get_in_a_new_ledger(String name) throws IOException {
        var directory = Sample.folder().resolve(name);
        var history = Sample.read(directory);
        var told =
                KNOWN.matcher(Files.readString(directory.resolve("README.md"))).results().toList();

        assertThat(told).isNotEmpty();
        for (var row : told) {
            assertThat(history.position(row.group(1), 0))
                    .as(row.group(1))
                    .isEqualTo(Long.parseLong(row.group(2)));
        }
    }
}

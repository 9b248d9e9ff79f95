package org.kenesh.standalone.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A directory of CSV files that a test writes. */
record CsvFolder(Path path) {

    CsvFolder with(String file, String... lines) {
        return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    CsvFolder with(String file, byte[] content) {
        try {
            Files.write(path.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private CsvReading read() {
        try {
            return CsvHistory.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CsvHistory history() {
        var reading = read();
        assertThat(reading).isInstanceOf(CsvReading.Read.class);
        return ((CsvReading.Read) reading).history();
    }

    List<String> errors() {
        return refused().errors().stream().map(CsvError::toString).toList();
    }

    CsvReading.Refused refused() {
        var reading = read();
        assertThat(reading).isInstanceOf(CsvReading.Refused.class);
        return (CsvReading.Refused) reading;
    }
}

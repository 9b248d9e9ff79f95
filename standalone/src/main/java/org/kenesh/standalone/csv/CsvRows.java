package org.kenesh.standalone.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one file: CSV as RFC 4180 has it, in UTF-8 with or without a byte order mark, with
 * commas or semicolons, the first line naming the columns. Empty lines say nothing, nor do spaces
 * around a cell.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Set<String> known;
    private final List<CsvError> errors;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();

    private CsvRows(String file, Set<String> known, List<CsvError> errors) {
        this.file = file;
        this.known = known;
        this.errors = errors;
    }

    /** Reads a file, and adds to the errors what is wrong with its form. */
    static List<Row> read(Path path, Set<String> columns, List<CsvError> errors)
            throws IOException {
        var rows = new CsvRows(String.valueOf(path.getFileName()), columns, errors);
        try {
            rows.read(text(Files.readAllBytes(path)));
        } catch (CharacterCodingException e) {
            rows.refuse(0, "not-utf-8");
        }
        return rows.rows;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void read(String text) throws IOException {
        var firstLine = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(firstLine.contains(";") ? ';' : ',')
                        .setIgnoreEmptyLines(false)
                        .setIgnoreSurroundingSpaces(true)
                        .get();
        long line = 1;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (var record : parser) {
                add(record, line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            refuse(line, "no-csv", String.valueOf(e.getMessage()));
        }
        if (header.isEmpty()) {
            refuse(0, "no-header");
        }
    }

    private void add(CSVRecord record, long line) {
        var cells = record.stream().map(String::strip).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (header.isEmpty()) {
            header = cells;
            checkHeader(line);
        } else if (cells.size() != header.size()) {
            refuse(line, "cells", cells.size(), header.size());
        } else {
            rows.add(new Row(file, line, filled(cells)));
        }
    }

    private void checkHeader(long line) {
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!known.contains(column)) {
                errors.add(
                        new CsvError(
                                file,
                                line,
                                column,
                                CsvRule.of("no-column", String.join(", ", known))));
            } else if (!seen.add(column)) {
                errors.add(new CsvError(file, line, column, CsvRule.of("column-twice")));
            }
        }
    }

    private Map<String, String> filled(List<String> cells) {
        var filled = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                filled.put(header.get(i), cells.get(i));
            }
        }
        return filled;
    }

    private void refuse(long line, String key, Object... places) {
        errors.add(new CsvError(file, line, null, CsvRule.of(key, places)));
    }
}

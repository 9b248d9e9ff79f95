package org.kenesh.standalone.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.kenesh.standalone.csv.Statement.Detail;

/** The files of a directory, as rows and as the statements that rows of several files make. */
final class CsvDirectory {

    private CsvDirectory() {}

    /** The rows of every file, in the order of the sheets; adds what is wrong with each. */
    static SequencedMap<Sheet, List<Row>> rows(Path directory, List<CsvError> errors)
            throws IOException {
        var files = new HashMap<String, Path>();
        try (var paths = Files.newDirectoryStream(directory, CsvDirectory::isCsv)) {
            paths.forEach(path -> files.put(name(path), path));
        }
        var rows = new LinkedHashMap<Sheet, List<Row>>();
        for (var sheet : Sheets.ALL) {
            var path = files.remove(sheet.name());
            if (path != null) {
                rows.put(sheet, rows(path, sheet, errors));
            }
        }
        var names = Sheets.ALL.stream().map(Sheet::name).toList();
        for (var unknown : files.keySet()) {
            errors.add(new CsvError(unknown, 0, null, CsvRule.of("no-file", names)));
        }
        if (rows.isEmpty() && files.isEmpty()) {
            errors.add(new CsvError(directory.toString(), 0, null, CsvRule.of("no-files")));
        }
        return rows;
    }

    private static boolean isCsv(Path path) {
        return name(path).toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Row> rows(Path path, Sheet sheet, List<CsvError> errors)
            throws IOException {
        int before = errors.size();
        var rows = CsvRows.read(path, sheet.columns(), errors);
        if (errors.size() > before) {
            return List.of();
        }
        var seen = new HashSet<Map<String, String>>();
        for (var row : rows) {
            errors.addAll(sheet.broken(row));
            if (!seen.add(row.cells())) {
                errors.add(row.error(null, CsvRule.of("row-twice")));
            }
        }
        return rows;
    }

    /** The rows that tell events, in the order of sheets and lines, each with its details. */
    static List<Statement> statements(SequencedMap<Sheet, List<Row>> rows) {
        var details = new HashMap<RowId, List<Detail>>();
        rows.forEach((sheet, ofSheet) -> {
            var owner = sheet.owner();
            if (owner != null) {
                for (var row : ofSheet) {
                    details.computeIfAbsent(row.get(owner), id -> new ArrayList<>())
                            .add(new Detail(sheet, row));
                }
            }
        });
        var statements = new ArrayList<Statement>();
        rows.forEach((sheet, ofSheet) -> {
            for (var row : ofSheet) {
                var form = sheet.formOf(row);
                if (form != null && form.telling() != null) {
                    var ref = row.find(Columns.REF);
                    var own = ref == null ? null : details.get(ref);
                    statements.add(Statement.of(sheet, form, row, own == null ? List.of() : own));
                }
            }
        });
        return statements;
    }
}

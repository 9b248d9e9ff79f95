package org.kenesh.query.discipline;

import java.util.ArrayList;
import java.util.List;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.wording.Phrases;
import org.kenesh.query.workbook.Cell;
import org.kenesh.query.workbook.Sheet;
import org.kenesh.query.workbook.Sheet.Column;

/**
 * Counted tasks as sheets, in the language of the caller.
 *
 * @param asked what the report is about
 */
public record Sheets(Asked asked) {

    private static final Phrases PHRASES = Phrases.beside(Sheets.class, "discipline");
    private static final List<String> COUNTS =
            List.of("tasks", "on-time", "late", "open", "overdue", "cancelled", "share");
    private static final int AGENCY = 50;
    private static final int COUNT = 12;

    /** A report on discipline: a sheet by the agencies then, one by those of today. */
    List<Sheet> of(Discipline report) {
        return List.of(
                sheet(report, "sheet.then", report.then()),
                sheet(report, "sheet.today", report.today()));
    }

    private Sheet sheet(Discipline report, String name, List<Row> rows) {
        var title =
                said(
                        "title",
                        report.from().toString(),
                        report.to().toString(),
                        asked.on().toString(),
                        Long.toString(asked.known()));
        var lines = new ArrayList<List<Cell>>();
        rows.forEach(row -> lines.add(line(name(row), row)));
        lines.add(line(total(), report.total()));
        return new Sheet(said(name), title, columns(), lines);
    }

    /** The columns of counted tasks: the agency, then the counts. */
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(said("column.agency"), AGENCY));
        COUNTS.forEach(key -> columns.add(new Column(said("column." + key), COUNT)));
        return columns;
    }

    /** The cells of counted tasks. */
    public List<Cell> line(String name, Row row) {
        return List.of(
                new Cell.Words(name),
                new Cell.Count(row.tasks()),
                new Cell.Count(row.onTime()),
                new Cell.Count(row.late()),
                new Cell.Count(row.open()),
                new Cell.Count(row.overdue()),
                new Cell.Count(row.cancelled()),
                new Cell.Share(row.discipline()));
    }

    /** Whose the tasks of a row are, by the name of the day that it is about. */
    public String name(Row row) {
        var agency = row.agency();
        if (agency == null) {
            return said("nobody." + row.status());
        }
        var names = agency.then() == null ? agency.today() : agency.then();
        return names == null ? agency.id().value() : names.in(asked.language().locale());
    }

    /** What the row of all is called. */
    public String total() {
        return said("total");
    }

    private String said(String key, Object... places) {
        return PHRASES.in(asked.language(), key, places);
    }
}

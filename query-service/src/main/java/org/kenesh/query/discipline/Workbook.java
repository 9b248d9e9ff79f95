package org.kenesh.query.discipline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.wording.Phrases;

/** A report on discipline as a workbook: a sheet by the agencies then, one by those of today. */
final class Workbook {

    /** The media type of Office Open XML workbooks (ISO/IEC 29500). */
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Phrases PHRASES = Phrases.beside(Workbook.class, "discipline");
    private static final List<String> COLUMNS =
            List.of("agency", "tasks", "on-time", "late", "open", "overdue", "cancelled", "share");
    private static final int FIRST_COLUMN = 50;

    private final Discipline report;
    private final Asked asked;

    private Workbook(Discipline report, Asked asked) {
        this.report = report;
        this.asked = asked;
    }

    /** The bytes of the workbook, in the language of the caller. */
    static byte[] of(Discipline report, Asked asked) {
        return new Workbook(report, asked).bytes();
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Kenesh", "1.0")) {
            write(book.newWorksheet(said("sheet.then")), report.then());
            write(book.newWorksheet(said("sheet.today")), report.today());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, List<Row> rows) {
        sheet.value(
                0,
                0,
                said(
                        "title",
                        report.from().toString(),
                        report.to().toString(),
                        asked.on().toString(),
                        Long.toString(asked.known())));
        sheet.width(0, FIRST_COLUMN);
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(2, column, said("column." + COLUMNS.get(column)));
            sheet.style(2, column).bold().set();
        }
        int line = 3;
        for (var row : rows) {
            write(sheet, line++, name(row), row);
        }
        write(sheet, line, said("total"), report.total());
        sheet.freezePane(1, 3);
    }

    private static void write(Worksheet sheet, int line, String name, Row row) {
        sheet.value(line, 0, name);
        sheet.value(line, 1, row.tasks());
        sheet.value(line, 2, row.onTime());
        sheet.value(line, 3, row.late());
        sheet.value(line, 4, row.open());
        sheet.value(line, 5, row.overdue());
        sheet.value(line, 6, row.cancelled());
        if (row.discipline() != null) {
            sheet.value(line, 7, row.discipline());
            sheet.style(line, 7).format("0.0%").set();
        }
    }

    private String name(Row row) {
        var agency = row.agency();
        if (agency == null) {
            return said("nobody." + row.status());
        }
        var names = agency.then() == null ? agency.today() : agency.then();
        return names == null ? agency.id().value() : names.in(asked.language().locale());
    }

    private String said(String key, Object... places) {
        return PHRASES.in(asked.language(), key, places);
    }
}

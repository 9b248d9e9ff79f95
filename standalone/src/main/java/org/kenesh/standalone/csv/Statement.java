package org.kenesh.standalone.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Event;
import org.kenesh.record.RecordEvent.EventCorrected;

/**
 * A row that tells an event, with the rows that tell more of it.
 *
 * @param sheet the sheet
 * @param form its form
 * @param row the row
 * @param details the rows of other sheets that belong to it
 * @param names all that its cells, and those of its details, name
 * @param day the day that orders the record: when it became known or else when it became true
 */
record Statement(
        Sheet sheet, Form form, Row row, List<Detail> details, List<Named> names, LocalDate day) {

    /** A row that tells more of another one. */
    record Detail(Sheet sheet, Row row) {}

    /** What a cell names, and where. */
    record Named(Mention mention, Row row, String column) {

        CsvError error(String key, Object... places) {
            return row.error(column, CsvRule.of(key, places));
        }
    }

    static Statement of(Sheet sheet, Form form, Row row, List<Detail> details) {
        var names = new ArrayList<>(names(sheet, row));
        details.forEach(detail -> names.addAll(names(detail.sheet(), detail.row())));
        return new Statement(sheet, form, row, details, names, day(sheet, row));
    }

    private static LocalDate day(Sheet sheet, Row row) {
        var recorded = row.find(Columns.RECORDED_ON);
        if (recorded != null) {
            return recorded;
        }
        return sheet.dates().stream()
                .map(row::find)
                .filter(Objects::nonNull)
                .findFirst()
                .map(date -> date.latest())
                .orElse(LocalDate.MIN);
    }

    /** All that the cells of a row name. */
    static List<Named> names(Sheet sheet, Row row) {
        var form = sheet.formOf(row);
        var named = new ArrayList<Named>();
        for (var column : form == null ? List.<Column<?>>of() : form.columns()) {
            mentions(column, row).forEach(m -> named.add(new Named(m, row, column.name())));
        }
        return named;
    }

    private static <T> List<Mention> mentions(Column<T> column, Row row) {
        var value = row.find(column);
        return value == null ? List.of() : column.mentions().apply(value);
    }

    @Nullable RowId ref() {
        return row.find(Columns.REF);
    }

    @Nullable RowId corrects() {
        return row.find(Columns.CORRECTS);
    }

    /** The rows of one sheet that tell more of it. */
    List<Row> details(Sheet of) {
        return details.stream().filter(d -> d.sheet().equals(of)).map(Detail::row).toList();
    }

    /** The event to record: what the row tells, or that an earlier row should have told this. */
    Event event(Positions positions) {
        var told = Objects.requireNonNull(form.telling()).tell(this, positions);
        var target = corrects();
        return target == null
                ? told
                : new EventCorrected(positions.of(target), told, row.words(Columns.BECAUSE));
    }
}

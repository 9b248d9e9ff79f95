package org.kenesh.query.workbook;

import java.util.List;

/**
 * A sheet of a workbook: a line that says what it tells, a row of headers, and rows.
 *
 * @param name its name, at most 31 characters
 * @param title what it tells
 * @param columns the columns
 * @param rows the cells by row
 */
public record Sheet(String name, String title, List<Column> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param header what is in it
     * @param width its width in characters
     */
    public record Column(String header, int width) {}
}

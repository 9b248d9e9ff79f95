package org.kenesh.standalone.csv;

import org.jspecify.annotations.Nullable;

/**
 * Why a directory of CSV files was refused: one rule, broken in one place.
 *
 * @param file the name of the file, within the directory
 * @param line the line on which the row begins, from 1; 0 when the file as a whole is meant
 * @param column the column, or null when the row as a whole is meant
 * @param rule what is wrong, or what is wanted instead
 */
public record CsvError(String file, long line, @Nullable String column, String rule) {

    @Override
    public String toString() {
        var place = line == 0 ? file : file + ", line " + line;
        return column == null ? place + ": " + rule : place + ", column " + column + ": " + rule;
    }
}

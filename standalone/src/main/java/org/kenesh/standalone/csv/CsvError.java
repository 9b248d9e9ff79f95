package org.kenesh.standalone.csv;

import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;

/** Why a directory of CSV files was refused: one rule, broken in one place. */
public final class CsvError {

    private final String file;
    private final long line;
    private final @Nullable String column;
    private final CsvRule rule;

    /**
     * An error.
     *
     * @param file the name of the file, within the directory
     * @param line the line on which the row begins, from 1; 0 when the file as a whole is meant
     * @param column the column, or null when the row as a whole is meant
     * @param rule the rule that is broken
     */
    CsvError(String file, long line, @Nullable String column, CsvRule rule) {
        this.file = file;
        this.line = line;
        this.column = column;
        this.rule = rule;
    }

    /** File, line, column and rule, for a person to read. */
    public String in(Language language) {
        var place = line == 0 ? file : CsvRule.of("line", file, line).in(language);
        var where = column == null ? place : CsvRule.of("column", place, column).in(language);
        return where + ": " + rule.in(language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}

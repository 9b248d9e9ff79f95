package org.kenesh.standalone.csv;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;

/**
 * One or more columns that say one thing, and the rule of which cells must be filled.
 *
 * @param rule which of the cells must be filled
 * @param columns the columns
 */
record Field(Rule rule, List<Column<?>> columns) {

    /** Which cells of a field must be filled. */
    enum Rule {
        EVERY,
        ANY,
        AT_LEAST_ONE,
        AT_MOST_ONE,
        /** Where the others are filled, so is the first. */
        FIRST_OR_NONE
    }

    static Field required(Column<?>... columns) {
        return new Field(Rule.EVERY, List.of(columns));
    }

    static Field optional(Column<?>... columns) {
        return new Field(Rule.ANY, List.of(columns));
    }

    /** Words in at least one language, in one column for each. */
    static Field words(String stem) {
        return new Field(Rule.AT_LEAST_ONE, inLanguages(stem));
    }

    /** Words in some languages or none, in one column for each. */
    static Field optionalWords(String stem) {
        return new Field(Rule.ANY, inLanguages(stem));
    }

    static String inLanguage(String stem, String language) {
        return stem + "_" + language;
    }

    private static List<Column<?>> inLanguages(String stem) {
        return Text.LANGUAGES.stream()
                .<Column<?>>map(language -> Column.words(inLanguage(stem, language)))
                .toList();
    }

    /** The rule that a row breaks in this field, or null. */
    @Nullable CsvError broken(Row row) {
        var filled = columns.stream().filter(column -> row.cell(column.name()) != null).count();
        boolean first = row.cell(columns.getFirst().name()) != null;
        boolean kept =
                switch (rule) {
                    case EVERY -> filled == columns.size();
                    case ANY -> true;
                    case AT_LEAST_ONE -> filled > 0;
                    case AT_MOST_ONE -> filled < 2;
                    case FIRST_OR_NONE -> filled == 0 || first;
                };
        return kept ? null : row.error(blamed(row), CsvRule.of(rule.name()));
    }

    private String blamed(Row row) {
        Stream<String> names = columns.stream().map(Column::name);
        return switch (rule) {
            case EVERY -> names.filter(name -> row.cell(name) == null).findFirst().orElseThrow();
            case ANY, FIRST_OR_NONE -> columns.getFirst().name();
            case AT_LEAST_ONE, AT_MOST_ONE -> String.join(", ", names.toList());
        };
    }
}

package org.kenesh.standalone.csv;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Source;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * A row of a sheet.
 *
 * @param file the name of the file
 * @param line the line on which it begins, from 1
 * @param cells what its filled cells say, by column
 */
record Row(String file, long line, Map<String, String> cells) {

    @Nullable String cell(String column) {
        return cells.get(column);
    }

    /** Where it stands. */
    CsvRule place() {
        return CsvRule.of("line", file, line);
    }

    CsvError error(@Nullable String column, CsvRule rule) {
        return new CsvError(file, line, column, rule);
    }

    /** What a filled cell says. */
    <T> T get(Column<T> column) {
        var value = find(column);
        if (value == null) {
            throw new IllegalStateException(error(column.name(), CsvRule.of("EVERY")).toString());
        }
        return value;
    }

    /** What a cell says, or null when it is empty. */
    <T> @Nullable T find(Column<T> column) {
        var cell = cells.get(column.name());
        return cell == null ? null : column.reader().apply(cell);
    }

    /** What a cell says, or something else when it is empty. */
    <T> T getOr(Column<T> column, T otherwise) {
        var value = find(column);
        return value == null ? otherwise : value;
    }

    /** Words that are there in at least one language. */
    Text words(String stem) {
        return Text.of(languages(stem));
    }

    /** Words, or null when there are none in any language. */
    @Nullable Text findWords(String stem) {
        var languages = languages(stem);
        return languages.isEmpty() ? null : Text.of(languages);
    }

    /** The day from which the row's fact is true. */
    EffectiveDate effectiveOn() {
        return get(Columns.EFFECTIVE_ON);
    }

    /** The place of the row's fact in its day. */
    int sequenceInDay() {
        return getOr(Columns.SEQUENCE_IN_DAY, 0);
    }

    private Map<String, String> languages(String stem) {
        var languages = new TreeMap<String, String>();
        for (var language : Text.LANGUAGES) {
            var words = cell(Field.inLanguage(stem, language));
            if (words != null) {
                languages.put(language, words);
            }
        }
        return languages;
    }

    /** Where the row's fact was read, or null when it does not say. */
    @Nullable Source source() {
        var reference = find(Columns.SOURCE);
        return reference == null
                ? null
                : new Source(reference, find(Columns.CONFIDENCE), find(Columns.SOURCE_NOTE));
    }
}

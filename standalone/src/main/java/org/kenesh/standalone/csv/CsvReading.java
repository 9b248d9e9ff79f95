package org.kenesh.standalone.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.kenesh.query.wording.Language;

/** What came of reading a directory of CSV files. */
public sealed interface CsvReading {

    /** All of it can be recorded. */
    record Read(CsvHistory history) implements CsvReading {}

    /**
     * None of it is to be recorded.
     *
     * @param errors all that is wrong, in the order of files and lines; never empty
     */
    record Refused(List<CsvError> errors) implements CsvReading {

        public Refused {
            errors = List.copyOf(errors);
        }

        /** That it was refused, and every error on a line of its own. */
        public String in(Language language) {
            var refused = CsvRule.of("refused", errors.size()).in(language);
            return errors.stream()
                    .map(error -> System.lineSeparator() + "  " + error.in(language))
                    .collect(Collectors.joining("", refused, ""));
        }
    }
}

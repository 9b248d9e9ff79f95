package org.kenesh.standalone.csv;

/** A cell says what its column cannot say. */
final class Unfit extends IllegalArgumentException {

    private final transient CsvRule rule;

    Unfit(String key, Object... places) {
        super(key);
        rule = CsvRule.of(key, places);
    }

    CsvRule rule() {
        return rule;
    }
}

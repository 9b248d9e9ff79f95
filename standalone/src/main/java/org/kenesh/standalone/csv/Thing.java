package org.kenesh.standalone.csv;

/** What a cell can name, with the words for it in an error. */
enum Thing {
    ACT("a legal act"),
    GOVERNMENT("a government"),
    AGENCY("an agency"),
    FUNCTION("a function"),
    TASK("a task"),
    ROW("a row");

    private final String words;

    Thing(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

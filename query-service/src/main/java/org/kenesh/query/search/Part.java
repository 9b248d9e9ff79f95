package org.kenesh.query.search;

/** Where words stand. */
public enum Part {
    TITLE(3),
    NUMBER(4),
    TEXT(1);

    /** How much more a word counts here than in a text. */
    final int weight;

    Part(int weight) {
        this.weight = weight;
    }
}

package org.kenesh.query.paper;

/**
 * A line above the text of a paper.
 *
 * @param name what is given
 * @param value it, perhaps empty
 */
public record Line(Words name, Words value) {

    /** Refuses, with {@link IllegalArgumentException}, a name without words. */
    public Line {
        name.required("name");
    }
}

package org.kenesh.query.paper;

/**
 * What a paper was made from, for machines.
 *
 * @param name the name of the file that holds it, such as {@code minutes.json}
 * @param json the part of the record that the paper tells
 */
public record Source(String name, String json) {

    /** Refuses, with {@link IllegalArgumentException}, a name that is not that of a plain file. */
    public Source {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException("'name' of letters, digits, dots and dashes");
        }
    }
}

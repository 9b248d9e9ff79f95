package org.kenesh.query.paper;

import java.util.List;

/**
 * A part of a paper under a heading. One without anything in it says that nothing is recorded.
 *
 * @param heading its heading
 * @param blocks its text
 * @param sections its own parts, which follow the text
 */
public record Section(Words heading, List<Block> blocks, List<Section> sections) {

    /** HTML and PDF have six levels of headings, and the first is the paper's. */
    static final int LEVELS = 5;

    /** Refuses, with {@link IllegalArgumentException}, a heading without words. */
    public Section {
        heading.required("heading");
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A part without parts of its own. */
    public static Section of(Words heading, Block... blocks) {
        return new Section(heading, List.of(blocks), List.of());
    }

    int levels() {
        return 1 + sections.stream().mapToInt(Section::levels).max().orElse(0);
    }
}

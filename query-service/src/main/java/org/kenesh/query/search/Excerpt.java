package org.kenesh.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;

/**
 * Where words that were looked for stand.
 *
 * @param part in what
 * @param language in which language; null where that is none
 * @param segments the words around them, in order; they follow one another
 */
public record Excerpt(Part part, @Nullable Language language, List<Segment> segments) {

    public Excerpt {
        segments = List.copyOf(segments);
    }

    /**
     * A piece of a text.
     *
     * @param text the piece, as plain text
     * @param found whether it is what was looked for
     */
    public record Segment(String text, boolean found) {}
}

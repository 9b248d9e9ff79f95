package org.kenesh.query.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.query.wording.Language;

/**
 * An official paper as the record gives it: all that is printed and nothing of how it looks.
 *
 * @param language the language in which it is printed
 * @param kind what it is
 * @param number its number, if it has one
 * @param council the council's name
 * @param title what it is about
 * @param lines what is said of it before its text, such as the place, the day and who was there
 * @param sections its text
 * @param signatures who signs it
 * @param state the state of the record that it tells
 * @param source what it was made from
 */
public record Paper(
        Language language,
        Kind kind,
        @Nullable String number,
        Words council,
        Words title,
        List<Line> lines,
        List<Section> sections,
        List<Signature> signatures,
        State state,
        Source source) {

    /**
     * Refuses, with {@link IllegalArgumentException}, a council or title without words and sections
     * in more than five levels.
     */
    public Paper {
        number = number == null ? null : Legible.of(number);
        council.required("council");
        title.required("title");
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
        signatures = List.copyOf(signatures);
        if (sections.stream().anyMatch(section -> section.levels() > Section.LEVELS)) {
            throw new IllegalArgumentException("'sections' in more than five levels");
        }
    }
}

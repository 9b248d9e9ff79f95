package org.kenesh.command.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;

/**
 * A problem, whatever the language it is told in.
 *
 * @param slug the stable name of its type: {@code /problems/<slug>} tells more about it
 * @param status the HTTP status
 * @param field the field concerned, as a JSON pointer into the data; null when there is none
 * @param values what it is about, by the names that its text uses: numbers, lists, and texts in one
 *     language or in all
 */
public record Problem(
        String slug, int status, @Nullable String field, SequencedMap<String, Object> values) {

    public Problem {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** A problem about a field. The values are given by name and value in turn. */
    static Problem of(String slug, int status, @Nullable String field, Object... values) {
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i].toString(), plain(values[i + 1]));
        }
        return new Problem(slug, status, field, named);
    }

    /** The address of a type, and of the page on it. */
    static String type(String slug) {
        return "/problems/" + slug;
    }

    /** The same about another field. */
    Problem at(String other) {
        return new Problem(slug, status, other, values);
    }

    /** The same, seen from what holds the data in this field. */
    public Problem below(String parent) {
        return field == null ? this : at(parent + field);
    }

    /** The same with texts in a language alone. */
    Problem in(Locale language) {
        var told = new LinkedHashMap<String, Object>();
        values.forEach((name, value) ->
                told.put(name, value instanceof Text text ? text.in(language) : value));
        return new Problem(slug, status, field, told);
    }

    /** A value as the text of the problem shows it. */
    String shown(String name) {
        if (name.equals("field")) {
            return field == null ? "" : field;
        }
        var text =
                switch (values.get(name)) {
                    case null -> "";
                    case List<?> list ->
                            list.stream().map(Object::toString).collect(Collectors.joining(", "));
                    case Object value -> value.toString();
                };
        return text.isEmpty() ? "—" : text;
    }

    static Object plain(Object value) {
        return switch (value) {
            case Number number -> number;
            case Text text -> text;
            case Collection<?> many -> many.stream().map(Object::toString).toList();
            default -> value.toString();
        };
    }
}

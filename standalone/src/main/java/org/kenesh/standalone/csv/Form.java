package org.kenesh.standalone.csv;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Event;

/**
 * A kind of row.
 *
 * @param fields what it may say
 * @param columns the columns of the fields, each once
 * @param telling the event that it tells, or null when it tells more of another row
 */
record Form(List<Field> fields, List<Column<?>> columns, @Nullable Telling telling) {

    /** How a row and its details become an event. */
    interface Telling {
        Event tell(Statement statement, Positions positions);
    }

    /** How a row by itself becomes an event. */
    interface OfRow {
        Event tell(Row row);
    }

    static Form event(OfRow telling, Field... fields) {
        return event((statement, positions) -> telling.tell(statement.row()), fields);
    }

    static Form event(Telling telling, Field... fields) {
        return of(List.of(fields), telling);
    }

    static Form detail(Field... fields) {
        return of(List.of(fields), null);
    }

    /** The same with more fields. */
    Form with(List<Field> more) {
        return of(Stream.concat(fields.stream(), more.stream()).toList(), telling);
    }

    private static Form of(List<Field> fields, @Nullable Telling telling) {
        var columns =
                fields.stream().<Column<?>>flatMap(f -> f.columns().stream()).distinct().toList();
        return new Form(fields, columns, telling);
    }
}

package org.kenesh.standalone.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.kenesh.text.Id;
import org.kenesh.time.EffectiveDate;

/**
 * A column of a sheet.
 *
 * @param name its name in the header
 * @param reader what a cell says; throws {@link Unfit}, or what ids throw, for what it cannot say
 * @param mentions the things that a cell names
 */
record Column<T>(String name, Function<String, T> reader, Function<T, List<Mention>> mentions) {

    private static final String SPACES = "\\s+";

    static <T> Column<T> of(String name, Function<String, T> reader) {
        return new Column<>(name, reader, value -> List.of());
    }

    static Column<String> words(String name) {
        return of(name, Function.identity());
    }

    static Column<EffectiveDate> date(String name) {
        return of(name, Column::anyDate);
    }

    static Column<LocalDate> day(String name) {
        return of(name, Column::preciseDay);
    }

    /** A whole number from 0. */
    static Column<Integer> number(String name) {
        return of(name, Column::wholeNumber);
    }

    static <E extends Enum<E>> Column<E> oneOf(String name, Class<E> choices) {
        return of(name, cell -> choice(cell, choices));
    }

    /** The id of a thing that the row needs. */
    static <I extends Id> Column<I> needs(String name, Thing thing, Function<String, I> id) {
        return new Column<>(name, id, value -> List.of(Mention.of(thing, value)));
    }

    /** The id of a thing that the row brings into the record. */
    static <I extends Id> Column<I> defines(String name, Thing thing, Function<String, I> id) {
        return new Column<>(name, id, value -> List.of(new Mention(thing, value.value(), true)));
    }

    /** Ids of things that the row needs, separated by spaces. */
    static <I extends Id> Column<List<I>> needsAll(
            String name, Thing thing, Function<String, I> id) {
        return new Column<>(
                name,
                cell -> Arrays.stream(cell.split(SPACES)).map(id).toList(),
                values -> values.stream().map(value -> Mention.of(thing, value)).toList());
    }

    private static EffectiveDate anyDate(String cell) {
        try {
            return EffectiveDate.parse(cell);
        } catch (DateTimeException _) {
            throw new Unfit("date", cell);
        }
    }

    private static LocalDate preciseDay(String cell) {
        try {
            var date = EffectiveDate.parse(cell);
            if (date.precise()) {
                return date.latest();
            }
        } catch (DateTimeException _) {
            throw new Unfit("day", cell);
        }
        throw new Unfit("day", cell);
    }

    private static int wholeNumber(String cell) {
        if (!cell.matches("\\d{1,9}")) {
            throw new Unfit("number", cell);
        }
        return Integer.parseInt(cell);
    }

    private static <E extends Enum<E>> E choice(String cell, Class<E> choices) {
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(cell)) {
                return choice;
            }
        }
        throw new Unfit("one-of-not", Arrays.toString(choices.getEnumConstants()), cell);
    }
}

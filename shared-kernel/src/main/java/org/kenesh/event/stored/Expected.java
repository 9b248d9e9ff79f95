package org.kenesh.event.stored;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Fraction;
import org.kenesh.council.Zone;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.text.Id;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What may stand where something else stands, in the words of JSON and without a class. */
final class Expected {

    private static final Set<Class<?>> TEXTS =
            Set.of(
                    String.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    EffectiveDate.class,
                    Fraction.class,
                    MediaType.class,
                    Sha256.class,
                    Zone.class);

    private static final Map<Class<?>, Text> DATES =
            Map.of(
                    LocalDate.class, Must.DAY,
                    LocalDateTime.class, Must.TIME,
                    EffectiveDate.class, Must.DATE,
                    Zone.class, Must.ZONE);

    static final Text FITTING =
            new Text(
                    "өлчөмү туура сан",
                    "число подходящей величины",
                    "a number of a size that fits");

    static final Text ALONE =
            new Text(
                    "бир JSON мааниси, андан кийин эч нерсе",
                    "одно значение JSON и ничего после него",
                    "one JSON value and nothing after it");

    private static final Text OTHER =
            new Text("башка түрдөгү маани", "значение другого вида", "a value of another form");

    private Expected() {}

    /** What must stand in place of a value that cannot be. */
    static Text inPlaceOf(DatabindException e) {
        if (e.getCause() instanceof Impossible impossible) {
            return impossible.must();
        }
        var type = e instanceof ValueInstantiationException value ? value.getType() : null;
        var dated = type == null ? null : DATES.get(type.getRawClass());
        return dated == null ? OTHER : dated;
    }

    /** What must stand in place of a value of another type. */
    static Text of(DatabindException e) {
        return e instanceof MismatchedInputException mismatch
                ? of(mismatch.getTargetType())
                : OTHER;
    }

    /** Where the text ceases to be JSON; lines and columns are counted from 1. */
    static @Nullable Text at(@Nullable TokenStreamLocation place) {
        if (place == null || place.getLineNr() < 1) {
            return null;
        }
        int line = place.getLineNr();
        int column = place.getColumnNr();
        return new Text(
                "%d-саптын %d-белгисине чейин JSON".formatted(line, column),
                "JSON до строки %d, знака %d".formatted(line, column),
                "JSON up to line %d, column %d".formatted(line, column));
    }

    private static Text of(@Nullable Class<?> type) {
        if (type == null) {
            return OTHER;
        }
        if (type.isEnum()) {
            var names =
                    Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
            return new Text("булардын бири: " + names, "одно из: " + names, "one of " + names);
        }
        if (type == boolean.class) {
            return new Text("true же false", "true или false", "true or false");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return new Text("бүтүн сан", "целое число", "a whole number");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new Text("тизме", "список", "a list");
        }
        return TEXTS.contains(type) || Id.class.isAssignableFrom(type) ? Must.STRING : Must.OBJECT;
    }
}

package org.kenesh.event.stored;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kenesh.council.Fraction;
import org.kenesh.council.Zone;
import org.kenesh.document.MediaType;
import org.kenesh.document.Sha256;
import org.kenesh.text.Id;
import org.kenesh.time.EffectiveDate;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

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

    private Expected() {}

    static String of(DatabindException e) {
        return e instanceof MismatchedInputException mismatch
                ? of(mismatch.getTargetType())
                : "a value of another form";
    }

    /** Where the text ceases to be JSON; lines and columns are counted from 1. */
    static @Nullable String at(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? null
                : "JSON up to line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of another form";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return TEXTS.contains(type) || Id.class.isAssignableFrom(type) ? "text" : "an object";
    }
}

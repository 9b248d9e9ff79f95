package org.kenesh.query.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a place of a sheet. */
public sealed interface Cell {

    /** Words, never a formula. */
    record Words(String text) implements Cell {}

    /** A whole number. */
    record Count(long number) implements Cell {}

    /** A share from 0 to 1, shown in percent; null leaves the place empty. */
    record Share(@Nullable Double share) implements Cell {}

    /** A day; null leaves the place empty. */
    record Day(@Nullable LocalDate day) implements Cell {}
}

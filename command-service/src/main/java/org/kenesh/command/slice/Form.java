package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.command.slice.NeverRight.DayTooEarly;
import org.kenesh.command.slice.NeverRight.FromIsTo;
import org.kenesh.command.slice.NeverRight.NamedTwice;
import org.kenesh.command.slice.NeverRight.PlaceNegative;
import org.kenesh.command.slice.NeverRight.SequenceNegative;
import org.kenesh.command.slice.NeverRight.TooFew;
import org.kenesh.command.slice.NeverRight.UntilNotAfter;
import org.kenesh.event.Effective;
import org.kenesh.time.EffectiveDate;

/** Rules about the fields of an event alone. */
public final class Form {

    private Form() {}

    /** The place in the day is not negative. */
    public static Rule placed(Effective event) {
        int sequence = event.sequenceInDay();
        return Rule.unless(sequence < 0, new SequenceNegative("/sequenceInDay", sequence));
    }

    /** A place in a list is counted from 1, or 0 for the end. */
    public static Rule place(String field, int place) {
        return Rule.unless(place < 0, new PlaceNegative(field, place));
    }

    /** The end comes after the beginning. */
    public static Rule until(String field, @Nullable LocalDate until, EffectiveDate effectiveOn) {
        return () ->
                until != null && !until.isAfter(effectiveOn.earliest())
                        ? new UntilNotAfter(field, until, effectiveOn)
                        : null;
    }

    /** A day is not before that of the event, if one is said. */
    public static Rule notBefore(String field, @Nullable LocalDate day, EffectiveDate effectiveOn) {
        return () ->
                day != null && day.isBefore(effectiveOn.earliest())
                        ? new DayTooEarly(field, day, effectiveOn)
                        : null;
    }

    /** Nothing goes from an agency to itself. */
    public static Rule apart(String field, AgencyId from, AgencyId to) {
        return Rule.unless(from.equals(to), new FromIsTo(field, to));
    }

    /** There are so many of them. */
    public static Rule atLeast(String field, int least, Collection<?> values) {
        return Rule.unless(values.size() < least, new TooFew(field, least));
    }

    /** None of them stands twice. */
    public static Rule different(String field, String below, List<?> values) {
        return () -> {
            var before = new HashSet<Object>();
            for (int i = 0; i < values.size(); i++) {
                if (!before.add(values.get(i))) {
                    return new NamedTwice(field + "/" + i + below, values.get(i).toString());
                }
            }
            return null;
        };
    }

    /** A rule for each of them. */
    public static <T> Rule each(String field, List<T> values, Each<T> rule) {
        return () -> {
            for (int i = 0; i < values.size(); i++) {
                var broken = rule.of(field + "/" + i, values.get(i)).broken();
                if (broken != null) {
                    return broken;
                }
            }
            return null;
        };
    }

    /** The rule for one of a list. */
    @FunctionalInterface
    public interface Each<T> {
        /** The rule, given the field of the one. */
        Rule of(String field, T value);
    }
}

package org.kenesh.council;

import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/**
 * A share of seats or votes, such as {@code 2/3}.
 *
 * @param numerator parts that are asked for, at least 1
 * @param denominator parts of the whole, at least the numerator and at most 1000
 */
public record Fraction(int numerator, int denominator) {

    private static final int MOST = 1000;

    /** Refuses, with {@link IllegalArgumentException}, what is no part of a whole. */
    public Fraction {
        if (numerator < 1 || denominator < numerator || denominator > MOST) {
            throw new Impossible(Must.SHARE);
        }
    }

    /** Reads {@code numerator/denominator}. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new Fraction(
                    Integer.parseInt(text.substring(0, Math.max(0, slash))),
                    Integer.parseInt(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new Impossible(Must.SHARE);
        }
    }

    /** Whether it is all. */
    boolean isWhole() {
        return numerator == denominator;
    }

    /** Whether a part is more than this share of a whole. */
    public boolean exceededBy(int part, int whole) {
        return (long) part * denominator > (long) whole * numerator;
    }

    /** Whether a part is this share of a whole, or more. */
    public boolean reachedBy(int part, int whole) {
        return (long) part * denominator >= (long) whole * numerator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

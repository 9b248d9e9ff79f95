package org.kenesh.council;

import org.jspecify.annotations.Nullable;
import org.kenesh.text.Impossible;
import org.kenesh.text.Must;

/**
 * How large a part must be. Of the two shares at most one is set.
 *
 * @param moreThan a share that it must exceed
 * @param atLeast a share that it must reach
 * @param number a number that it must reach; 0 when none is asked
 */
public record Threshold(@Nullable Fraction moreThan, @Nullable Fraction atLeast, int number) {

    /** More than a half. */
    public static final Threshold MAJORITY = new Threshold(new Fraction(1, 2), null, 0);

    /**
     * Refuses, with {@link IllegalArgumentException}, when nothing, or a share twice, is asked, and
     * when no part can be large enough.
     */
    public Threshold {
        if (moreThan != null && moreThan.isWhole()) {
            throw new Impossible(Must.SHARE_BELOW_ONE);
        }
        if (number < 0
                || moreThan != null && atLeast != null
                || moreThan == null && atLeast == null && number == 0) {
            throw new Impossible(Must.THRESHOLD);
        }
    }

    /** Whether a half, or just more, is enough as a share: then one vote may turn a tie. */
    public boolean ofHalf() {
        return (moreThan == null || moreThan.reachedBy(1, 2))
                && (atLeast == null || atLeast.reachedBy(1, 2));
    }

    /** Whether a part of a whole is large enough. */
    public boolean reachedBy(int part, int whole) {
        return part >= number
                && (moreThan == null || moreThan.exceededBy(part, whole))
                && (atLeast == null || atLeast.reachedBy(part, whole));
    }
}

package org.kenesh.query.difference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kenesh.event.Actor;
import org.kenesh.query.reference.ActReference;
import org.kenesh.text.Text;
import org.kenesh.time.EffectiveDate;

/**
 * An event because of which an answer is another one.
 *
 * @param position its place in the ledger
 * @param type its short name
 * @param effectiveOn the day from which it is true
 * @param act the act that it is about, or null when that is not known
 * @param recorded when it was recorded
 * @param how what about it differs
 * @param by the record that corrected, retracted or restored it; null when none did
 */
record Cause(
        long position,
        String type,
        EffectiveDate effectiveOn,
        @Nullable ActReference act,
        Instant recorded,
        How how,
        @Nullable Mending by) {

    /** What about an event differs between two views. */
    enum How {
        /** Its day, or the day on which it runs out, has come. */
        TOOK_EFFECT,
        /**
         * Its day, or the day on which it runs out, has not come any more: the later day is asked
         * from.
         */
        NOT_YET_IN_EFFECT,
        /** It was recorded. */
        RECORDED,
        /** It was not recorded yet: the later state of knowledge is asked from. */
        NOT_YET_RECORDED,
        /** It says something else. */
        CORRECTED,
        /** It is void. */
        RETRACTED,
        /** It is void no longer. */
        RESTORED
    }

    /**
     * A correction or retraction.
     *
     * @param position its place in the ledger
     * @param type its short name
     * @param recorded when it was recorded
     * @param actor who recorded it, if that is stored
     * @param reason why
     */
    record Mending(
            long position,
            String type,
            Instant recorded,
            @Nullable Actor actor,
            @Nullable Text reason) {}
}

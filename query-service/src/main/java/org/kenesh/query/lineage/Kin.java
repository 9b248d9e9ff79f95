package org.kenesh.query.lineage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.function.FunctionId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.ActReference;
import org.kenesh.query.reference.AgencyReference;
import org.kenesh.time.EffectiveDate;

/**
 * A predecessor or a successor.
 *
 * @param agency who
 * @param carries what went
 * @param function the function, when it is one
 * @param on the day
 * @param until the day from which it is as if it had never gone, or null when it is for good
 * @param position the event
 * @param act the act, or null when it is not known
 */
public record Kin(
        AgencyReference agency,
        Link.Carries carries,
        @Nullable FunctionId function,
        EffectiveDate on,
        @Nullable LocalDate until,
        long position,
        @Nullable ActReference act) {

    /** The one at the other end of a link. */
    public static Kin of(Knowledge knowledge, Link link, AgencyId other, Asked asked) {
        return new Kin(
                AgencyReference.of(knowledge, other, link.on().latest(), asked),
                link.carries(),
                link.function(),
                link.on(),
                link.until(),
                link.position(),
                ActReference.orNull(knowledge, link.act(), asked.known()));
    }
}

package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;

/**
 * Who is responsible on a day, as known at a state of knowledge, and why.
 *
 * @param status what can be said
 * @param holders the agency that is responsible; none unless one is, or was when it was closed
 * @param candidates the agencies among which nothing decides, in the order of their ids
 * @param last where to ask: the last agencies of that which is with nobody
 * @param since the first day of the unbroken run of days on which it was not settled; null when it
 *     is, depends on an imprecise date, or was always so
 * @param chain how it came there; imprecise dates are taken for their last day
 * @param earlyChain how it came there with imprecise dates taken for their first day, when that
 *     makes a difference
 */
public record Responsibility(
        Status status,
        List<AgencyId> holders,
        List<AgencyId> candidates,
        List<AgencyId> last,
        @Nullable LocalDate since,
        List<ChainStep> chain,
        List<ChainStep> earlyChain) {

    /** All agencies that are, or may be, responsible: holders and candidates. */
    public List<AgencyId> possible() {
        return holders.isEmpty() ? candidates : holders;
    }
}

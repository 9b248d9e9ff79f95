package org.kenesh.agency.succession;

import java.util.List;
import org.kenesh.agency.AgencyId;

/**
 * Who is responsible on a day, without reasons: what lists are made of.
 *
 * @param status what can be said
 * @param holders the agency that is responsible; none unless one is, or was when it was closed
 * @param candidates the agencies among which nothing decides, in the order of their ids
 */
public record Who(Status status, List<AgencyId> holders, List<AgencyId> candidates) {

    /** All agencies that are, or may be, responsible: holders and candidates. */
    public List<AgencyId> possible() {
        return holders.isEmpty() ? candidates : holders;
    }
}

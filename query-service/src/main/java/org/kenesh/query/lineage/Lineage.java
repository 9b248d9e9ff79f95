package org.kenesh.query.lineage;

import java.util.List;
import org.kenesh.agency.AgencyId;

/**
 * Where an agency comes from and what became of it: the agencies that something came from, directly
 * or through others, and those that something went to. It may have circles, when something comes
 * home.
 *
 * @param center the agency
 * @param members the agencies, the center first, then the nearer ones first
 * @param links what went from whom to whom, the earliest first
 */
record Lineage(AgencyId center, List<Member> members, List<Link> links) {

    /**
     * An agency of a lineage.
     *
     * @param agency the agency
     * @param earlier how many links lead to it that are left out, because the lineage is cut there
     * @param later how many links lead from it that are left out
     */
    record Member(AgencyId agency, int earlier, int later) {}

    /** Whether nothing was left out. */
    boolean complete() {
        return members.stream().allMatch(member -> member.earlier() + member.later() == 0);
    }
}

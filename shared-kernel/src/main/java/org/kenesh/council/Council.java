package org.kenesh.council;

import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Existence;
import org.kenesh.record.Dated;
import org.kenesh.record.Milestone;
import org.kenesh.text.Text;

/**
 * A council as it is on a day. A change with an imprecise date counts from its last possible day.
 *
 * @param id the council
 * @param existence whether it exists on that day
 * @param kind what sort of body it is
 * @param names its name: its first one before it began, its last one after it ended
 * @param shortNames its abbreviation, if it has one
 * @param superior under whom it is, if under anybody
 * @param authority what its decisions are
 * @param zone where its times are told
 * @param quorum when enough seats are present; null when no rule is known
 * @param decisions when a proposal is carried; null when no rule is known
 * @param begun its beginning, also when that day is still to come
 * @param ended its end, also when that day is still to come; null when none is known
 */
public record Council(
        CouncilId id,
        Existence existence,
        CouncilKind kind,
        Text names,
        @Nullable Text shortNames,
        @Nullable Superior superior,
        Authority authority,
        Zone zone,
        @Nullable Dated<QuorumRule> quorum,
        @Nullable Dated<DecisionRule> decisions,
        Milestone begun,
        @Nullable Milestone ended) {

    /** Whether it exists, or may. */
    public boolean present() {
        return existence == Existence.EXISTS || existence == Existence.MAY_EXIST;
    }
}

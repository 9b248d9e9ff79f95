package org.kenesh.agency;

import org.jspecify.annotations.Nullable;
import org.kenesh.record.Milestone;
import org.kenesh.text.Text;

/**
 * An agency as it is on a day. A change with an imprecise date counts from its last possible day.
 *
 * @param id the agency
 * @param existence whether it exists on that day
 * @param names its name on that day: its first one before it began, its last one after it ended;
 *     null when no name is known
 * @param shortNames its abbreviation, if it has one
 * @param kind what sort of body it is, if that is known
 * @param parent the agency that it is under, if any
 * @param begun its beginning, also when that day is still to come; null when none is known
 * @param ended its end, also when that day is still to come; null when none is known
 */
public record Agency(
        AgencyId id,
        Existence existence,
        @Nullable Text names,
        @Nullable Text shortNames,
        @Nullable AgencyKind kind,
        @Nullable AgencyId parent,
        @Nullable Milestone begun,
        @Nullable Milestone ended) {

    /** Whether it exists, or may. */
    public boolean present() {
        return existence == Existence.EXISTS || existence == Existence.MAY_EXIST;
    }
}

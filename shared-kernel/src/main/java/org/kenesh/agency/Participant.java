package org.kenesh.agency;

import org.jspecify.annotations.Nullable;
import org.kenesh.text.Text;

/**
 * An agency's part in a reorganization.
 *
 * @param agency the agency
 * @param role whether it begins, continues or ceases
 * @param names its name, when it begins
 * @param shortNames its abbreviation, when it begins
 * @param kind its kind, when it begins
 * @param parent the agency that it is under, when it begins
 */
public record Participant(
        AgencyId agency,
        Role role,
        @Nullable Text names,
        @Nullable Text shortNames,
        @Nullable AgencyKind kind,
        @Nullable AgencyId parent) {

    /** What the reorganization does to the agency. */
    public enum Role {
        BEGINS,
        CONTINUES,
        CEASES
    }

    /** An agency that exists before and after, or before only. */
    public static Participant of(AgencyId agency, Role role) {
        return new Participant(agency, role, null, null, null, null);
    }
}

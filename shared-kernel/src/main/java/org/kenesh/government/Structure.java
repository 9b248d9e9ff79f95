package org.kenesh.government;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.record.Milestone;

/**
 * The full list of agencies that an act decreed.
 *
 * @param decreed when and by which act
 * @param government whose structure it is, if that is said
 * @param agencies the list
 */
public record Structure(
        Milestone decreed, @Nullable GovernmentId government, List<AgencyId> agencies) {

    public Structure {
        agencies = List.copyOf(agencies);
    }
}

package org.kenesh.query.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Agency;
import org.kenesh.agency.AgencyId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.text.Text;

/**
 * An agency as others refer to it.
 *
 * @param id the agency
 * @param then its name on the day that the reference is about; null when none is known
 * @param today its name on the day of the question; null when none is known
 */
public record AgencyReference(AgencyId id, @Nullable Text then, @Nullable Text today) {

    /** An agency on a day of the past, seen from the day of the question. */
    public static AgencyReference of(
            Knowledge knowledge, AgencyId id, LocalDate then, Asked asked) {
        var today = name(knowledge, id, asked.on(), asked.known());
        return new AgencyReference(
                id,
                then.equals(asked.on()) ? today : name(knowledge, id, then, asked.known()),
                today);
    }

    /** An agency on the day of the question. */
    public static AgencyReference today(Knowledge knowledge, AgencyId id, Asked asked) {
        return of(knowledge, id, asked.on(), asked);
    }

    /** Agencies on the day of the question. */
    public static List<AgencyReference> today(
            Knowledge knowledge, List<AgencyId> ids, Asked asked) {
        return ids.stream().map(id -> today(knowledge, id, asked)).toList();
    }

    private static @Nullable Text name(Knowledge knowledge, AgencyId id, LocalDate on, long known) {
        return knowledge.agencies().agency(id, on, known).map(Agency::names).orElse(null);
    }
}

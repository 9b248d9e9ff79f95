package org.kenesh.query.discipline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.agency.succession.Who;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;

/**
 * Whose a task is: an agency's, or nobody's in particular.
 *
 * @param agency the agency; null when it is with no single one
 * @param status what can be said when it is with no single one
 */
public record Whose(@Nullable AgencyId agency, @Nullable Status status) {

    /** Whose it is by an answer of the succession rules. */
    public static Whose of(Responsibility answer) {
        return of(answer.holders(), answer.status());
    }

    /** Whose it is by an answer of the succession rules without reasons. */
    public static Whose of(Who answer) {
        return of(answer.holders(), answer.status());
    }

    private static Whose of(List<AgencyId> holders, Status status) {
        return holders.size() == 1 ? new Whose(holders.getFirst(), null) : new Whose(null, status);
    }

    /** The agency with its name on a day; null when there is no single one. */
    public @Nullable AgencyReference reference(Knowledge knowledge, LocalDate named, Asked asked) {
        return agency == null ? null : AgencyReference.of(knowledge, agency, named, asked);
    }
}

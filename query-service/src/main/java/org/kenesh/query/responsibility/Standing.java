package org.kenesh.query.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.query.reference.AgencyReference;

/**
 * Who is responsible on a day.
 *
 * @param status what can be said
 * @param holders the agency that is responsible
 * @param candidates the agencies among which nothing decides
 * @param last where to ask, when it is with nobody
 * @param since since when it has been open; null when it is not, or depends on an imprecise date
 */
public record Standing(
        Status status,
        List<AgencyReference> holders,
        List<AgencyReference> candidates,
        List<AgencyReference> last,
        @Nullable LocalDate since) {

    /** An answer of the succession rules, with the agencies' names. */
    public static Standing of(Knowledge knowledge, Responsibility answer, Asked asked) {
        return new Standing(
                answer.status(),
                AgencyReference.today(knowledge, answer.holders(), asked),
                AgencyReference.today(knowledge, answer.candidates(), asked),
                AgencyReference.today(knowledge, answer.last(), asked),
                answer.since());
    }
}

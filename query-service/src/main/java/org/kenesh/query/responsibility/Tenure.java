package org.kenesh.query.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.act.ActId;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;

/**
 * The days on end on which one answer holds of who has a function.
 *
 * @param from the first of them; null when it is since always
 * @param until the first day after them; null while no end is known
 * @param status what can be said
 * @param holders the agency that holds it
 * @param candidates the agencies among which nothing decides
 * @param last where to ask, when it is with nobody
 * @param events the positions of the events that began it
 * @param acts their acts, as far as known
 */
public record Tenure(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Status status,
        List<AgencyId> holders,
        List<AgencyId> candidates,
        List<AgencyId> last,
        List<Long> events,
        List<ActId> acts) {

    static Tenure beginning(LocalDate day, Responsibility answer) {
        var steps = answer.chain().stream().filter(step -> step.day().equals(day)).toList();
        return new Tenure(
                day.equals(LocalDate.MIN) ? null : day,
                null,
                answer.status(),
                answer.holders(),
                answer.candidates(),
                answer.last(),
                steps.stream().flatMap(step -> step.positions().stream()).distinct().toList(),
                steps.stream().flatMap(step -> step.acts().stream()).distinct().toList());
    }

    Tenure until(LocalDate end) {
        return new Tenure(from, end, status, holders, candidates, last, events, acts);
    }

    boolean says(Responsibility answer) {
        return status == answer.status()
                && holders.equals(answer.holders())
                && candidates.equals(answer.candidates())
                && last.equals(answer.last());
    }

    /** Whether an agency holds it, or may. */
    public boolean names(AgencyId agency) {
        return holders.contains(agency) || candidates.contains(agency);
    }
}

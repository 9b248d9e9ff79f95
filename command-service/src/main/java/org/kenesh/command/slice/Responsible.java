package org.kenesh.command.slice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kenesh.agency.AgencyId;
import org.kenesh.agency.succession.Responsibility;
import org.kenesh.agency.succession.Status;
import org.kenesh.command.slice.ContradictedTask.NotResponsible;
import org.kenesh.command.slice.ContradictedTask.ResponsibilityOpen;
import org.kenesh.task.TaskEvent;

/** Who may speak for a task: whom the acts make responsible on that day, or a co-executor. */
public final class Responsible {

    private Responsible() {}

    /**
     * The agency is responsible, or helps, on the first or the last day that the event may have.
     */
    public static Rule may(Ground ground, TaskEvent e, AgencyId agency) {
        return () -> {
            var last = standings(ground, e, e.effectiveOn().latest());
            if (named(last, agency)) {
                return null;
            }
            var assigned = ground.task(e.task()).assignment().effectiveOn().latest();
            var first = e.effectiveOn().earliest();
            if (!e.effectiveOn().precise()
                    && named(
                            standings(ground, e, first.isBefore(assigned) ? assigned : first),
                            agency)) {
                return null;
            }
            return refusal(last, e, agency);
        };
    }

    private static boolean named(List<Responsibility> standings, AgencyId agency) {
        return standings.stream()
                .anyMatch(standing ->
                        standing.status() == Status.RESOLVED
                                && standing.holders().contains(agency));
    }

    private static Rejection refusal(List<Responsibility> standings, TaskEvent e, AgencyId agency) {
        var lead = standings.getFirst();
        return switch (lead.status()) {
            case RESOLVED, CLOSED, UNKNOWN, NOT_YET_ASSIGNED ->
                    new NotResponsible(
                            "/agency",
                            e.task(),
                            agency,
                            e.effectiveOn(),
                            standings.stream()
                                    .flatMap(standing -> standing.holders().stream())
                                    .distinct()
                                    .toList());
            case AMBIGUOUS, ORPHANED, CONFLICT, DATE_UNCERTAIN ->
                    new ResponsibilityOpen(
                            "/agency",
                            e.task(),
                            agency,
                            e.effectiveOn(),
                            lead.status().name(),
                            lead.candidates(),
                            lead.last());
        };
    }

    /** Who is responsible on a day, then who helps. */
    private static List<Responsibility> standings(Ground ground, TaskEvent e, LocalDate on) {
        var succession = ground.institutions().succession();
        var versions = ground.task(e.task()).inForce();
        var standings = new ArrayList<Responsibility>();
        standings.add(succession.responsible(e.task(), versions, on, Institutions.NOW));
        for (var help : succession.coExecutors(e.task(), versions, on, Institutions.NOW)) {
            standings.add(help.responsibility());
        }
        return standings;
    }
}

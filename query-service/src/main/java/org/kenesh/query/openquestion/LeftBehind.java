package org.kenesh.query.openquestion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.Existence;
import org.kenesh.council.Council;
import org.kenesh.council.CouncilId;
import org.kenesh.query.asked.Asked;
import org.kenesh.query.history.Knowledge;
import org.kenesh.record.Milestone;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;
import org.kenesh.task.TaskEvent.ResponsibilityRuled;
import org.kenesh.task.TaskEvent.TaskAssigned;
import org.kenesh.task.TaskEvent.TaskReassigned;

/**
 * Finds the council that ended while a task of it was under control.
 *
 * @param ended the councils that have ended by the day
 * @param on the day
 */
record LeftBehind(Map<CouncilId, Council> ended, LocalDate on) {

    static LeftBehind on(Knowledge knowledge, Asked asked) {
        var ended = new HashMap<CouncilId, Council>();
        for (var id : knowledge.councils().ids()) {
            knowledge
                    .councils()
                    .council(id, asked.on(), asked.known())
                    .filter(council -> council.existence() == Existence.ENDED)
                    .ifPresent(council -> ended.put(id, council));
        }
        return new LeftBehind(ended, asked.on());
    }

    /**
     * The council that gave a task of which these are the changes, if it has ended and nobody has
     * given or ruled on the task since; null otherwise.
     */
    @Nullable Council by(List<Version> changes) {
        for (var change : changes) {
            if (change.event() instanceof TaskAssigned assigned) {
                var council = ended.get(assigned.council());
                var end = council == null ? null : council.ended();
                return end == null || ruledSince(end, changes) ? null : council;
            }
        }
        return null;
    }

    private boolean ruledSince(Milestone end, List<Version> changes) {
        return changes.stream()
                .map(change -> (TaskEvent) change.event())
                .filter(e -> e instanceof TaskReassigned || e instanceof ResponsibilityRuled)
                .map(e -> e.effectiveOn().latest())
                .anyMatch(day -> !day.isBefore(end.on().latest()) && !day.isAfter(on));
    }
}

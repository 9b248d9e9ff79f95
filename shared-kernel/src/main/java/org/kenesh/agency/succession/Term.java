package org.kenesh.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Fact.Ruled;
import org.kenesh.function.FunctionId;
import org.kenesh.task.Assignee;

/**
 * A time for which it is said to whom a task is given: from the assignment on, and from each ruling
 * on (R1). A ruling makes one branch of the state, whatever it was, and nothing else in its step
 * moves that.
 *
 * @param start the step of the ruling; for an assignment the start of its day
 * @param to to whom
 * @param function the task's function; null for none
 * @param because the assignment or the ruling; null when it is no event that says so
 */
record Term(long start, Assignee to, @Nullable FunctionId function, @Nullable Fact because) {

    /**
     * The terms of a task that have begun by the day of the view, after the assignment, which may
     * be later; none when the task is not assigned.
     */
    static List<Term> of(TaskFacts task, View view) {
        var assigned = view.first(task.assigned());
        if (assigned == null) {
            return List.of();
        }
        var terms = new ArrayList<Term>(2);
        terms.add(
                new Term(assigned.key(view.bound()), assigned.to(), assigned.function(), assigned));
        for (var ruled : view.upToTheDay(task.ruled(), terms.getFirst().start())) {
            if (terms.getLast().start() == ruled.key(view.bound())) {
                terms.removeLast();
            }
            terms.add(terms.getLast().then(ruled, view.bound()));
        }
        return terms;
    }

    private Term then(Ruled ruled, Bound bound) {
        var next = ruled.function() == null ? function : ruled.function();
        return new Term(ruled.key(bound), ruled.to(), next, ruled);
    }

    boolean begunBy(LocalDate day) {
        return start < StepKey.endOf(day);
    }
}

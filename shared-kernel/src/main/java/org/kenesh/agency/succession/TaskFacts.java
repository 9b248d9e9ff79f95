package org.kenesh.agency.succession;

import java.time.LocalDate;
import org.kenesh.agency.succession.Fact.Assigned;
import org.kenesh.agency.succession.Fact.Closing;
import org.kenesh.agency.succession.Fact.Helper;
import org.kenesh.agency.succession.Fact.Ruled;

/**
 * To whom a task is given, who helps, and whether it is closed. A seat is given like a task; nobody
 * helps with it, and it is not closed.
 */
final class TaskFacts {

    private Timeline<Assigned> assigned = Timeline.none();
    private Timeline<Ruled> ruled = Timeline.none();
    private Timeline<Closing> closings = Timeline.none();
    private Timeline<Helper> helpers = Timeline.none();

    void add(Assigned fact) {
        assigned = assigned.with(fact);
    }

    void add(Ruled fact) {
        ruled = ruled.with(fact);
    }

    void add(Closing fact) {
        closings = closings.with(fact);
    }

    void add(Helper fact) {
        helpers = helpers.with(fact);
    }

    /** Whether it is given by the end of a day and not closed, or has a date that is imprecise. */
    boolean mayRun(LocalDate on, long known) {
        if (!assigned.precise() || !ruled.precise() || !closings.precise()) {
            return true;
        }
        long first = assigned.next(Long.MIN_VALUE, known);
        long end = StepKey.endOf(on);
        if (first >= end) {
            return false;
        }
        int last = closings.place(end, known);
        return last < 0 || closings.key(last) < first || !closings.fact(last).closes();
    }

    Timeline<Assigned> assigned() {
        return assigned;
    }

    Timeline<Ruled> ruled() {
        return ruled;
    }

    Timeline<Closing> closings() {
        return closings;
    }

    Timeline<Helper> helpers() {
        return helpers;
    }
}

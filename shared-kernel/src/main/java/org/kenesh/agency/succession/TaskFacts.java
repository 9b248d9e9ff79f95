package org.kenesh.agency.succession;

import org.jspecify.annotations.Nullable;
import org.kenesh.agency.succession.Fact.Assigned;
import org.kenesh.agency.succession.Fact.Closing;
import org.kenesh.agency.succession.Fact.Helper;
import org.kenesh.agency.succession.Fact.Ruled;

/**
 * To whom a task is given, who helps, and whether it is closed. A seat is given like a task; nobody
 * helps with it, and it is not closed.
 */
final class TaskFacts {

    private final int place;
    private Timeline<Assigned> assigned = Timeline.none();
    private Timeline<Ruled> ruled = Timeline.none();
    private Timeline<Closing> closings = Timeline.none();
    private Timeline<Helper> helpers = Timeline.none();

    /** Nothing so far, at a place among all tasks; that of a seat is none. */
    TaskFacts(int place) {
        this.place = place;
    }

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

    /** Its place among all tasks. */
    int place() {
        return place;
    }

    /** The first step at which it may be given. */
    long earliest() {
        return assigned.by(Bound.EARLY).first();
    }

    /** What closes it, if no date is imprecise and it was given and closed once; null otherwise. */
    @Nullable Closing onlyClosing() {
        var given = assigned.only();
        var closing = closings.only();
        return given != null
                        && closing != null
                        && closing.closes()
                        && ruled.precise()
                        && closing.key(Bound.LATE) >= given.key(Bound.LATE)
                ? closing
                : null;
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

package org.kenesh.command.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kenesh.decision.DecisionEvent.DecisionTaken;
import org.kenesh.event.Business;
import org.kenesh.event.Event;
import org.kenesh.record.Version;
import org.kenesh.task.TaskEvent;

/**
 * What a record about an earlier event would do to the others: each that is about the same things
 * is judged anew, by what was on record before it, as that reads now and as it would read then.
 */
final class Consequences {

    private Consequences() {}

    /**
     * An event that was granted and would not be any more.
     *
     * @param event the event, as it would read
     * @param reason the rule that it would break
     */
    record Fallen(Version event, Rejection reason) {}

    /** What would fall if that were said of the event at a position, in the order of position. */
    static List<Fallen> of(Ground ground, long target, Event said) {
        var supposed = ground.with(ground.files().supposing(ground.size(), said, target));
        var fallen = new ArrayList<Fallen>();
        for (var version : around(ground, target)) {
            var then = supposed.files().version(version.position()).orElse(null);
            if (then == null || broken(ground, version) != null) {
                continue;
            }
            var reason = broken(supposed, then);
            if (reason != null) {
                fallen.add(new Fallen(then, reason));
            }
        }
        return fallen;
    }

    private static Iterable<Version> around(Ground ground, long target) {
        var events = new TreeMap<Long, Version>();
        for (var thing : Subjects.around(target, ground.files())) {
            for (var version : ground.files().about(thing)) {
                events.put(version.position(), version);
            }
        }
        return events.values();
    }

    private static @Nullable Rejection broken(Ground ground, Version version) {
        var then = ground.with(ground.files().before(version));
        return switch (version.event()) {
            case TaskEvent _ -> null; // rests on a decision by its name alone
            case DecisionTaken e ->
                    Rule.all(
                                    Councils.there(then, "/council", e.council(), e),
                                    Decisions.placed(then, e),
                                    Votes.decided(then, e),
                                    Decisions.linked(then, e))
                            .broken();
            case Business e ->
                    then.decide(e) instanceof Decision.Rejected(var reason) ? reason : null;
            default -> null;
        };
    }
}
